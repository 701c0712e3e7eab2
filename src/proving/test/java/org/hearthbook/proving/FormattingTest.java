package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

final class FormattingTest {

    @Test
    void everySourceIsInTheHouseStyle() {
        var untidy =
                House.javaFiles().parallelStream()
                        .filter(file -> !Formatted.isFormatted(file))
                        .map(House::nameOf)
                        .toList();

        assertEquals(List.of(), untidy, "To mend these: mvn test-compile exec:exec");
    }

    @Test
    void looksAtTheSourcesOfEveryModule() {
        var names = House.javaFiles().stream().map(House::nameOf).toList();

        assertTrue(names.contains("src/proving/test/java/org/hearthbook/proving/House.java"));
        assertTrue(names.contains("src/desktop/main/java/org/hearthbook/desktop/Main.java"));
        assertFalse(names.stream().anyMatch(name -> name.startsWith("target/")));
    }

    @Test
    void tidiesIndentsAndImportsAndLeavesSentencesAlone() {
        var untidy = "import java.util.Set;\n/// One   sentence.\nclass Note {\n  int  pages;\n}\n";

        var tidy = Formatted.text(untidy);

        assertEquals("/// One   sentence.\nclass Note {\n    int pages;\n}\n", tidy);
    }

    @Test
    void breaksASentenceThatRunsOverTheEdgeAndTheLinesThatBelongToIt() {
        var word = "paper ".repeat(19).strip();
        var lines =
                List.of(
                        "class Note {",
                        "    /// " + word,
                        "    /// pen.",
                        "    ///",
                        "    /// Ink.");

        var broken = Sentences.broken(String.join("\n", lines) + "\n}\n");

        var first = "    /// " + "paper ".repeat(15).strip();
        var second = "    /// " + "paper ".repeat(4) + "pen.";
        assertEquals(
                String.join(
                        "\n", "class Note {", first, second, "    ///", "    /// Ink.", "}", ""),
                broken);
    }
}
