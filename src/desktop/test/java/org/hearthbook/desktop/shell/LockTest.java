package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;

import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The laptop locks in the middle of a word.
class LockTest {

    private static final String NO_ROOM =
            """
            CREATE TRIGGER no_room BEFORE INSERT ON draft
            BEGIN
                SELECT RAISE (ABORT, 'no room');
            END
            """;

    @TempDir private Path folder;
    private Entrance entrance;
    private Screen screen;

    @BeforeEach
    void writeHalfANote() {
        Evening.of(folder.resolve("book")).close();
        entrance = new Entrance(folder.resolve("book"), Table.DESK, Runnable::run, Runnable::run);
        screen = Screen.show(this::opened);
        signIn();
        screen.press("write-note").write("note-text", "Half a thou");
    }

    @AfterEach
    void leave() {
        screen.inside(() -> entrance.leave(() -> {}));
        screen.close();
    }

    private Parent opened() {
        entrance.open();
        return entrance.root();
    }

    private void signIn() {
        screen.write("passphrase", Evening.WORDS).press("open");
    }

    private void fillTheDisk() throws SQLException {
        var database = "jdbc:sqlite:" + folder.resolve("book").resolve("book.db");
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute(NO_ROOM);
        }
    }

    @Test
    void keepsTheLastWordsBeforeTheirKeyGoes() {
        screen.press("lock");

        assertFalse(screen.allWords().contains("not kept"), screen.allWords());
        signIn();
        screen.press("write-note");
        assertEquals("Half a thou", screen.words("note-text"));
    }

    @Test
    void saysSoWhereTheDiskDidNotTakeTheLastWords() throws SQLException {
        fillTheDisk();

        screen.press("lock");

        var said = screen.allWords();
        assertTrue(said.contains("The disk did not take the last words that you typed"), said);
        assertEquals(List.of(), screen.faults());
    }
}
