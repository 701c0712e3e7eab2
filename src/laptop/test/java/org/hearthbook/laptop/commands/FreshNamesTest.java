package org.hearthbook.laptop.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

final class FreshNamesTest {

    private final FreshNames names = new FreshNames(Path.of("out"));

    private String of(String wanted) {
        var path = names.of(wanted);
        assertEquals(Path.of("out"), path.getParent());
        return path.getFileName().toString();
    }

    @Test
    void keepsTheLettersOfEveryScript() {
        assertEquals("portfolio-ሰላም-ተስፋዬ.pdf", of("portfolio-ሰላም ተስፋዬ.pdf"));
        assertEquals("क्षत्रिय.pdf", of("क्षत्रिय.pdf"));
    }

    @Test
    void givesNoNameTwice() {
        assertEquals("lunch.jpg", of("lunch.jpg"));
        assertEquals("lunch-2.jpg", of("lunch.jpg"));
        assertEquals("Lunch-3.jpg", of("Lunch.jpg"));
    }

    @Test
    void staysInItsFolder() {
        assertEquals("etc-passwd", of("../../etc/passwd"));
        assertEquals("a-b-c", of("a\\b:c"));
        assertEquals("file", of("///"));
        assertEquals("hidden", of(".hidden"));
    }

    @Test
    void isNeverTooLong() {
        assertTrue(of("x".repeat(400) + ".pdf").length() < 70);
    }
}
