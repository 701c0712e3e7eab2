package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A copy of the whole book as it was on one day, as sealed as the book itself.
public record Backup(Path file, LocalDate day, Reason reason) {

    /// Why it was made.
    public enum Reason {
        DAILY,
        NEW_FORMAT
    }

    private static final Pattern NAME =
            Pattern.compile("(book|before-format-\\d+)-(\\d{4,9}-\\d\\d-\\d\\d)\\.db");

    static Backup daily(BookFolder folder, LocalDate day) {
        return new Backup(folder.backups().resolve("book-" + day + ".db"), day, Reason.DAILY);
    }

    static Backup beforeFormat(BookFolder folder, int format, LocalDate day) {
        var name = "before-format-" + format + "-" + day + ".db";
        return new Backup(folder.backups().resolve(name), day, Reason.NEW_FORMAT);
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// Every backup in `folder`, the newest first.
    static List<Backup> in(BookFolder folder) throws IOException {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (var files = Files.list(folder.backups())) {
            return files.flatMap(file -> named(file).stream())
                    .sorted(Comparator.comparing(Backup::day).reversed())
                    .toList();
        }
    }

    private static Optional<Backup> named(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        var reason = name.group(1).equals("book") ? Reason.DAILY : Reason.NEW_FORMAT;
        try {
            return Optional.of(new Backup(file, LocalDate.parse(name.group(2)), reason));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
