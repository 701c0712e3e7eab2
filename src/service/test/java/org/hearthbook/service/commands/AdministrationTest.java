package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.sync.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

final class AdministrationTest {

    private final Typed typed = new Typed();

    @TempDir private Path folder;

    @Test
    void addsAHouseholdAndItsCarers() {
        assertEquals(0, run("household", "add", "The Obi family", "--reference", "H-1"));
        assertEquals(0, run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-1"));
        assertEquals(0, run("person", "add", "Jo Reed", "--role", "ssw", "--team", "North"));
        assertEquals(0, run("assign", "add", "Jo Reed", "H-1"));

        assertEquals(0, run("household", "show", "H-1"));
        assertTrue(typed.lines().getFirst().startsWith("H-1  The Obi family  0 changes  "));
        assertTrue(typed.lines().get(1).startsWith("  H-1  Amara Obi (carer)  since "));
        assertTrue(typed.lines().get(2).startsWith("  H-1  Jo Reed (ssw)  since "));
    }

    @Test
    void printsJsonForPrograms() {
        run("household", "add", "The Obi family", "--reference", "H-1");
        run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-1");

        run("household", "list", "--json");
        assertEquals("The Obi family", json().get("name"));
        run("person", "list", "--json");
        assertEquals("CARER", json().get("role"));
        run("assign", "list", "--json");
        assertEquals("H-1", json().get("reference"));
        assertEquals(0, run("laptop", "list", "--json"));
        assertEquals("", typed.out());
    }

    @Test
    void endsWhoMayRead() {
        run("household", "add", "The Obi family", "--reference", "H-1");
        run("person", "add", "Jo Reed", "--role", "ssw", "--household", "H-1");

        assertEquals(0, run("assign", "end", "Jo Reed", "H-1"));
        assertEquals(1, run("assign", "end", "Jo Reed", "H-1"));
        assertEquals("Jo Reed could not read H-1 anyway. Nothing was changed.\n", typed.err());

        assertEquals(0, run("assign", "add", "Jo Reed", "H-1"));
        assertEquals(1, run("assign", "add", "Jo Reed", "H-1"));
    }

    @Test
    void renamesAHousehold() {
        run("household", "add", "The Obi family", "--reference", "H-1");

        assertEquals(0, run("household", "rename", "H-1", "The Obi-Reed family"));

        run("household", "list");
        assertTrue(typed.out().contains("The Obi-Reed family"));
    }

    @Test
    void changesNothingWhenItCannotBeDone() {
        run("household", "add", "The Obi family", "--reference", "H-1");

        assertEquals(1, run("household", "add", "Another", "--reference", "H-1"));
        assertEquals(2, run("person", "add", "Amara Obi", "--role", "carer"));
        assertEquals(2, run("person", "add", "Amara Obi", "--role", "baker"));
        assertEquals(2, run("person", "add", " ", "--role", "ssw"));
        assertEquals(1, run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-2"));
        assertEquals(1, run("person", "show", "Amara Obi"));
        assertEquals(1, run("household", "show", "H-2"));
        assertEquals(1, run("revoke", "00000000"));

        run("person", "list");
        assertEquals("", typed.out());
    }

    @Test
    void asksForTheIdWhereTwoHaveOneName() {
        run("person", "add", "Jo Reed", "--role", "ssw");
        run("person", "add", "Jo Reed", "--role", "manager");

        assertEquals(1, run("person", "show", "Jo Reed"));

        assertTrue(typed.err().startsWith("Several people are called Jo Reed."));
    }

    @Test
    void beginsNoServiceByAMistypedFolder() {
        assertEquals(1, run("household", "list"));

        assertTrue(typed.err().startsWith("There is no service in "));
        assertTrue(Files.notExists(data()));
    }

    @Test
    void saysThatTheDatabaseCannotBeReached() {
        var url = "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1&loginTimeout=1";

        assertEquals(69, typed.run("household", "list", "--database-url", url));

        assertTrue(typed.err().contains("--database-url is right"));
    }

    private int run(String... arguments) {
        var data = Stream.of("--data", data().toString());
        return typed.run(Stream.concat(Stream.of(arguments), data).toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Map<?, ?> json() {
        assertEquals(1, typed.lines().size());
        try {
            return Wire.read(typed.lines().getFirst().getBytes(StandardCharsets.UTF_8), Map.class);
        } catch (Wire.NotUnderstood because) {
            throw new AssertionError(because);
        }
    }
}
