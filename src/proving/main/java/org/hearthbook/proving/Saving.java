package org.hearthbook.proving;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// How long saving a note takes beside one commit of the same bytes to a plain SQLite database with
/// the same promises (WAL, synchronous FULL) on the same disk. The two are timed in turn.
final class Saving {

    private static final double LIMIT = 2;
    private static final int WARM = 50;
    private static final int SAVES = 300;
    private static final String INSERT = "INSERT INTO plain (bytes) VALUES (?)";
    private static final List<String> SET_UP =
            List.of(
                    "PRAGMA journal_mode = WAL",
                    "PRAGMA synchronous = FULL",
                    "CREATE TABLE plain (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");

    private final Stage stage;

    Saving(Stage stage) {
        this.stage = stage;
    }

    List<Figure> measure() throws IOException, SQLException {
        var beside =
                Files.createTempDirectory(stage.folder().toAbsolutePath().getParent(), "plain");
        try (var book = stage.open();
                var words = Stage.words();
                var open = Stage.signIn(book, words);
                var plain = plain(beside)) {
            // Once it has looked for a word, nothing goes on behind what is measured.
            open.find("a", 1);
            save(open, plain, WARM, new Times(), new Times());
            var ours = new Times();
            var raw = new Times();
            save(open, plain, SAVES, ours, raw);
            return List.of(figure(ours, raw));
        } finally {
            remove(beside);
        }
    }

    private static Figure figure(Times ours, Times raw) {
        return Figure.of(
                "save a note: times one raw SQLite commit of the same bytes",
                ours.median() / raw.median(),
                LIMIT,
                Map.of(
                        "savingMilliseconds", Figure.rounded(ours.median()),
                        "rawMilliseconds", Figure.rounded(raw.median()),
                        "saving95of100", Figure.rounded(ours.at(0.95)),
                        "raw95of100", Figure.rounded(raw.at(0.95)),
                        "saves", ours.count()));
    }

    private static Connection plain(Path folder) throws SQLException {
        var plain = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"));
        try (var statement = plain.createStatement()) {
            for (var line : SET_UP) {
                statement.execute(line);
            }
        }
        return plain;
    }

    private static void save(OpenBook open, Connection plain, int count, Times ours, Times raw)
            throws SQLException {
        try (var insert = plain.prepareStatement(INSERT)) {
            for (var number = 0; number < count; number++) {
                var act = note(open, number);
                var begun = System.nanoTime();
                var acted = open.act(act);
                ours.add(System.nanoTime() - begun);
                insert.setBytes(1, bytes(acted));
                begun = System.nanoTime();
                insert.executeUpdate();
                raw.add(System.nanoTime() - begun);
            }
        }
    }

    private static byte[] bytes(Acted acted) {
        if (acted instanceof Acted.Saved(var changes)) {
            return changes.getFirst().payload();
        }
        throw new IllegalStateException(acted.words());
    }

    private static Act note(OpenBook open, int number) {
        var text = "Made up to be measured, number " + number + ". We read together. ".repeat(8);
        var wording =
                new Wording(
                        "everyday",
                        List.of(),
                        open.today(),
                        null,
                        text,
                        Map.of(),
                        List.of(),
                        List.of());
        return Act.on(open.newId(), new NoteChange.NoteWritten(wording, List.of()));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
