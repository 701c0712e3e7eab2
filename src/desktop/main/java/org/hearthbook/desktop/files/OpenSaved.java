package org.hearthbook.desktop.files;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/// Opens a file that the person saved, with the program that their computer has for it.
@FunctionalInterface
public interface OpenSaved {

    /// Whether a program took it. May wait for that program, so it belongs off the window's thread.
    boolean open(Path file);

    /// With the computer's own choice of program.
    static boolean withTheComputer(Path file) {
        if (!Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return false;
        }
        try {
            Desktop.getDesktop().open(file.toFile());
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
