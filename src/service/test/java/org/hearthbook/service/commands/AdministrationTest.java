package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

final class AdministrationTest {

    @TempDir private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder.resolve("data"));
    }

    @Test
    void addsAHouseholdAndItsCarers() {
        assertEquals(0, desk.run("household", "add", "The Obi family", "--reference", "H-1"));
        assertEquals(
                0, desk.run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-1"));
        assertEquals(0, desk.run("person", "add", "Jo Reed", "--role", "ssw", "--team", "North"));
        assertEquals(0, desk.run("assign", "add", "Jo Reed", "H-1"));

        assertEquals(0, desk.run("household", "show", "H-1"));
        assertTrue(desk.lines().getFirst().startsWith("H-1  The Obi family  0 changes  "));
        assertTrue(desk.lines().get(1).startsWith("  H-1  Amara Obi (carer)  since "));
        assertTrue(desk.lines().get(2).startsWith("  H-1  Jo Reed (ssw)  since "));
    }

    @Test
    void letsAWholeHouseholdInAtOnce() {
        var letters = folder.toString();
        var code =
                desk.run(
                        "household",
                        "add",
                        "The Obi family",
                        "--reference",
                        "H/1",
                        "--carer",
                        "Amara Obi",
                        "--carer",
                        "Ben Obi",
                        "--letters",
                        letters,
                        "--public-url",
                        "https://books.example.org");

        assertEquals(0, code);
        assertTrue(desk.lines().get(1).startsWith("  Amara Obi: "));
        assertTrue(Files.exists(folder.resolve("H-1-1.pdf")));
        assertTrue(Files.exists(folder.resolve("H-1-2.pdf")));
        desk.run("household", "show", "H/1");
        assertEquals(3, desk.lines().size());
        desk.run("code", "list");
        assertEquals(2, desk.lines().size());
    }

    @Test
    void printsJsonForPrograms() {
        desk.run("household", "add", "The Obi family", "--reference", "H-1");
        desk.run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-1");

        desk.run("household", "list", "--json");
        assertEquals("The Obi family", desk.json().get("name"));
        desk.run("person", "list", "--json");
        assertEquals("CARER", desk.json().get("role"));
        desk.run("assign", "list", "--json");
        assertEquals("H-1", desk.json().get("reference"));
        assertEquals(0, desk.run("laptop", "list", "--json"));
        assertEquals("", desk.out());
    }

    @Test
    void endsWhoMayRead() {
        desk.run("household", "add", "The Obi family", "--reference", "H-1");
        desk.run("person", "add", "Jo Reed", "--role", "ssw", "--household", "H-1");

        assertEquals(0, desk.run("assign", "end", "Jo Reed", "H-1"));
        assertEquals(1, desk.run("assign", "end", "Jo Reed", "H-1"));
        assertEquals("Jo Reed could not read H-1 anyway. Nothing was changed.\n", desk.err());

        assertEquals(0, desk.run("assign", "add", "Jo Reed", "H-1"));
        assertEquals(1, desk.run("assign", "add", "Jo Reed", "H-1"));
    }

    @Test
    void renamesAHousehold() {
        desk.run("household", "add", "The Obi family", "--reference", "H-1");

        assertEquals(0, desk.run("household", "rename", "H-1", "The Obi-Reed family"));

        desk.run("household", "list");
        assertTrue(desk.out().contains("The Obi-Reed family"));
    }

    @Test
    void changesNothingWhenItCannotBeDone() {
        desk.run("household", "add", "The Obi family", "--reference", "H-1");

        assertEquals(1, desk.run("household", "add", "Another", "--reference", "H-1"));
        assertEquals(2, desk.run("person", "add", "Amara Obi", "--role", "carer"));
        assertEquals(2, desk.run("person", "add", "Amara Obi", "--role", "baker"));
        assertEquals(2, desk.run("person", "add", " ", "--role", "ssw"));
        assertEquals(
                1, desk.run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-2"));
        assertEquals(1, desk.run("person", "show", "Amara Obi"));
        assertEquals(1, desk.run("household", "show", "H-2"));
        assertEquals(1, desk.run("revoke", "00000000"));

        desk.run("person", "list");
        assertEquals("", desk.out());
    }

    @Test
    void asksForTheIdWhereTwoHaveOneName() {
        desk.run("person", "add", "Jo Reed", "--role", "ssw");
        desk.run("person", "add", "Jo Reed", "--role", "manager");

        assertEquals(1, desk.run("person", "show", "Jo Reed"));

        assertTrue(desk.err().startsWith("Several people are called Jo Reed."));
    }

    @Test
    void beginsNoServiceByAMistypedFolder() {
        assertEquals(1, desk.run("household", "list"));

        assertTrue(desk.err().startsWith("There is no service in "));
        assertTrue(Files.notExists(folder.resolve("data")));
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        var url = "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1&loginTimeout=1";

        assertEquals(69, desk.run("household", "list", "--database-url", url));

        assertTrue(desk.err().contains("--database-url is right"));
    }
}
