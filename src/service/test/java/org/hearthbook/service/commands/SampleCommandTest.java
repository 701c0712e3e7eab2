package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.sync.EnrolmentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SampleCommandTest {

    @TempDir private Path folder;

    @Test
    void makesUpHouseholdsWithBooksAndCodes() {
        var desk = new Desk(folder.resolve("data"));

        assertEquals(0, desk.run("sample", "--households", "9", "--json"));

        assertEquals(19, desk.lines().size());
        assertTrue(EnrolmentCode.read(desk.json("code")).isPresent());
        desk.run("household", "list");
        assertEquals(9, desk.lines().size());
        desk.lines().forEach(it -> assertTrue(it.contains("(made up)  9 changes"), it));
        assertEquals(0, desk.run("audit", "verify"));
        assertEquals(0, desk.run("sample", "--households", "1"));
        assertEquals(2, desk.run("sample", "--households", "0"));
    }
}
