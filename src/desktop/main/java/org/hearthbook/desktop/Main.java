package org.hearthbook.desktop;

import javafx.application.Application;

import org.hearthbook.laptop.commands.Commands;

/// Opens the window, or does what was asked for without one. No window itself: then the launcher
/// would ask for a screen first.
public final class Main {

    private Main() {}

    /// Without a graphics card, cached frames are drawn with a second edge; so they are not cached.
    public static void main(String[] given) {
        var arguments = Asked.of(given);
        if (Commands.areAskedBy(arguments)) {
            System.exit(Commands.run(arguments, System.in, System.out, System.err));
        }
        System.setProperty("prism.disableRegionCaching", "true");
        Application.launch(Hearthbook.class, arguments);
    }
}
