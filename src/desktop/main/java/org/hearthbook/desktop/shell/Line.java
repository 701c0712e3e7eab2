package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.connecting.Joining;
import org.hearthbook.desktop.sitting.ServiceLine;

import java.util.function.Consumer;

/// One sitting's line to the fostering service: open as long as somebody is signed in.
interface Line extends ServiceLine, Joining, AutoCloseable {

    /// Whom to tell, in words, once the service has taken this laptop off its list and nothing on
    /// it opens the books any more.
    void onRevoked(Consumer<String> tell);

    /// Says and hears nothing any more from now on; what is under way is cut off. Takes a moment,
    /// so not for the window's own thread.
    @Override
    void close();
}
