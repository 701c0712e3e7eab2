package org.hearthbook.desktop;

import javafx.application.Application;

import org.hearthbook.laptop.commands.Commands;

import java.nio.file.Path;

/// Opens the window, or does what was asked for without one. No window itself: then the launcher
/// would ask for a screen first.
public final class Main {

    private Main() {}

    /// Without a graphics card, cached frames are drawn with a second edge; so they are not cached.
    public static void main(String[] given) {
        var arguments = Asked.of(given);
        System.setProperty("prism.disableRegionCaching", "true");
        if (TrialRun.isAskedBy(arguments)) {
            System.exit(TrialRun.run(Path.of(arguments[1])));
        }
        if (Commands.areAskedBy(arguments)) {
            System.exit(Commands.run(arguments, System.in, System.out, System.err));
        }
        Application.launch(Hearthbook.class, arguments);
    }
}
