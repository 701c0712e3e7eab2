package org.hearthbook.service.commands;

import org.hearthbook.service.letters.Letter;
import org.hearthbook.service.letters.LetterPress;
import org.hearthbook.service.store.Lasting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Where a letter is to be written: a new file, readable by its owner alone.
final class LetterFile {

    private final Path file;

    LetterFile(Path file) {
        this.file = file;
    }

    void makeSureThatItCanBeWritten() {
        var folder = file.toAbsolutePath().getParent();
        if (Files.exists(file)) {
            throw new NotDone(new Ending.NotWritten(Words.of("fileThere", file)));
        }
        if (folder == null || !Files.isWritable(folder)) {
            throw notWritten();
        }
    }

    void write(Letter letter) {
        try {
            var pdf = LetterPress.press(letter);
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.write(file, pdf, StandardOpenOption.WRITE);
            Lasting.whole(file);
        } catch (IOException _) {
            throw notWritten();
        }
    }

    private NotDone notWritten() {
        return new NotDone(new Ending.NotWritten(Words.of("letterNotWritten", file)));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
