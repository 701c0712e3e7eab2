package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class BackupCommandTest {

    @TempDir private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder.resolve("data"));
        desk.run("household", "add", "The Obi family", "--reference", "H-1");
    }

    @Test
    void copiesTheDatabaseToAFileOfItsOwnName() throws IOException {
        assertEquals(0, desk.run("backup", "--json"));

        assertEquals("0", desk.json("changes"));
        assertTrue(Files.size(Path.of(desk.json("file"))) > 0);
    }

    @Test
    void overwritesNoCopy() {
        var copy = folder.resolve("copy.db").toString();

        assertEquals(0, desk.run("backup", "--to", copy));
        assertEquals(1, desk.run("backup", "--to", copy));
        assertEquals(73, desk.run("backup", "--to", folder.resolve("no/copy.db").toString()));
    }

    @Test
    void marksWhatAnotherCopyHolds() {
        assertEquals(0, desk.run("backup", "--taken-at", "2026-01-01T00:00:00Z"));
        assertEquals(2, desk.run("backup", "--taken-at", "yesterday"));
        assertEquals(2, desk.run("backup", "--taken-at", "2999-01-01T00:00:00Z"));
    }
}
