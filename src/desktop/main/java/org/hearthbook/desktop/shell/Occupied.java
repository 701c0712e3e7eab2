package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.controls.SheetLayer;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Optional;

/// The window while somebody is signed in, until they go or have not touched it for long.
final class Occupied {

    private final SheetLayer layer;
    private final IdleLock idle;
    private @Nullable Inside inside;

    Occupied(SheetLayer layer, Clock clock, Runnable lock) {
        this.layer = layer;
        idle = new IdleLock(layer, clock, lock);
    }

    void enter(Inside entered) {
        inside = entered;
        layer.showAlone(entered.root());
        idle.start(entered.book().pack().intervals().idleLockMinutes());
    }

    Optional<Inside> who() {
        return Optional.ofNullable(inside);
    }

    /// Keeps what is being written and takes the pages away. What is given is the caller's to
    /// close.
    @Nullable Inside leave() {
        var left = inside;
        idle.stop();
        if (left != null) {
            left.leave();
            inside = null;
        }
        return left;
    }
}
