package org.hearthbook.service.commands;

import java.util.logging.LogManager;

/// Java's log, except that it goes on while the service stops. Java's own empties itself in a hook
/// beside ours as soon as the process is told to end, so whatever is answered until the last
/// request is done would be written nowhere. Java makes it by its name, so it has to be named
/// before anything asks for a logger; then no way of starting the service can forget it.
public final class LastingLog extends LogManager {

    private volatile boolean lasts;

    /// From now on nothing takes away where lines are written.
    void last() {
        lasts = true;
    }

    @Override
    public void reset() {
        if (!lasts) {
            super.reset();
        }
    }
}
