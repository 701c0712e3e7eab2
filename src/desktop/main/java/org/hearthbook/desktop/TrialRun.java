package org.hearthbook.desktop;

import javafx.application.Application;

import org.hearthbook.laptop.commands.Commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One run through all that people wait for, on made-up books and with nobody at the window. A
/// package takes along what Java learnt in it, so that the program is quick on the first evening.
final class TrialRun {

    private static final String ASKED = "--trial-run";
    private static final String WINDOW = "window";
    private static final int FINE = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private TrialRun() {}

    /// Whether these arguments name the script of a trial run.
    static boolean isAskedBy(String... arguments) {
        return arguments.length == 2 && arguments[0].equals(ASKED);
    }

    /// Does what each line of `script` says: a command, or `window FOLDER FILE`, which looks at
    /// every page of the book in a folder with the passphrase of a file. A space parts words.
    ///
    /// @return the exit code of the first line that does not end well
    static int run(Path script) {
        try {
            for (var line : Files.readAllLines(script)) {
                var code = follow(line.split(" ", -1));
                if (code != FINE) {
                    System.err.println("The trial run ended at: " + line);
                    return code;
                }
            }
            return FINE;
        } catch (IOException unreadable) {
            System.err.println("The trial run could not read a file: " + unreadable.getMessage());
            return NOT_UNDERSTOOD;
        }
    }

    private static int follow(String... words) throws IOException {
        if (!words[0].equals(WINDOW)) {
            return Commands.run(words, System.in, System.out, System.err);
        }
        if (words.length != 3) {
            return NOT_UNDERSTOOD;
        }
        var passphrase = Files.readAllLines(Path.of(words[2])).getFirst();
        Application.launch(TrialWindow.class, words[1], passphrase);
        return FINE;
    }
}
