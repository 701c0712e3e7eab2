package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

/// Moves the present book aside and a restored one into its place. Cut short at any step, it is
/// carried on when the book is next opened.
record Exchange(BookFolder folder, LocalDate today) {

    private static final List<String> PRESENT =
            List.of("book.db", "book.db-wal", "book.db-shm", "book.db-journal", "head");

    /// The folder in which the present book now lies.
    Path carryOut() throws IOException {
        var aside = aside();
        Privacy.folder(aside);
        for (var name : PRESENT) {
            if (Files.exists(folder.path().resolve(name))) {
                Files.move(
                        folder.path().resolve(name),
                        aside.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
        FileSync.folder(aside);
        Files.move(folder.restored(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
        FileSync.folder(folder.path());
        return aside;
    }

    private Path aside() {
        var number = 1;
        while (wouldOverwrite(aside(number))) {
            number++;
        }
        return aside(number);
    }

    private Path aside(int number) {
        var name = "before-restore-" + today + (number == 1 ? "" : "-" + number);
        return folder.path().resolve(name);
    }

    private boolean wouldOverwrite(Path aside) {
        return PRESENT.stream()
                .filter(name -> Files.exists(folder.path().resolve(name)))
                .anyMatch(name -> Files.exists(aside.resolve(name)));
    }
}
