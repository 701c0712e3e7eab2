package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.store.FileSync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Where a new recovery code is left for whoever asked, readable by them alone.
record RecoveryFile(Path file) {

    /// False when there is such a file already, or it cannot be written.
    boolean isWritten(RecoveryCode code) {
        var text = code.inGroups() + System.lineSeparator();
        try {
            create();
        } catch (IOException _) {
            return false;
        }
        return isFilled(text);
    }

    private boolean isFilled(String text) {
        try {
            Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            FileSync.whole(file);
            return true;
        } catch (IOException _) {
            remove();
            return false;
        }
    }

    private void create() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createFile(file);
        }
    }

    /// The code opens nothing after all.
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // A code that opens nothing does no harm.
        }
    }
}
