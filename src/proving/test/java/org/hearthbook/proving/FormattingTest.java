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
}
