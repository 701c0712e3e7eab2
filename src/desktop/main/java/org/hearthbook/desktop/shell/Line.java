package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.connecting.Joining;
import org.hearthbook.desktop.sitting.ServiceLine;

/// One sitting's line to the fostering service: open as long as somebody is signed in.
interface Line extends ServiceLine, Joining, AutoCloseable {

    /// Says and hears nothing any more from now on; what is under way is cut off.
    @Override
    void close();
}
