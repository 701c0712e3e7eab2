package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class HouseRulesTest {

    @Test
    void everyTextKeepsTheHouseRules() {
        var complaints =
                House.texts().stream().flatMap(file -> complaintsAbout(file).stream()).toList();

        assertEquals("", String.join("\n", complaints), "Long lines: mvn test-compile exec:exec");
    }

    @Test
    void everyPackageIsWithoutNullsUnlessItSays() {
        var sources =
                House.javaFiles().stream().collect(groupingBy(HouseRulesTest::packageOf, toSet()));
        var bare =
                sources.entrySet().stream()
                        .filter(entry -> entry.getValue().stream().noneMatch(this::isNullMarked))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();

        assertEquals(List.of(), bare, "Each of these needs a package-info.java with @NullMarked");
    }

    @Test
    void everyLongFileThatIsAllowedIsStillLongAndSaysWhy() {
        HouseRules.MAY_BE_LONG.forEach((name, reason) -> {
            var lines = House.read(House.folder(name)).lines().count();
            assertTrue(lines > HouseRules.LONGEST_FILE, name + " may leave the list");
            assertTrue(reason.length() > 20, name);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    holds a tab                           | 'int\tpages;'
                    leaves something for later            | // TO~DO: pages
                    names a place on one machine          | 'open("/wo~rk/notes")'
                    names a host of a package registry    | see https://repo1.mav~en.org
                    is over 100 columns                   | int~~~~~~~~~~~~~~~~~~~~
                    is switched off                       | @Dis~abled
                    prints a stack trace                  | problem.printStack~Trace();
                    has no place in this house            | /** Pages. */
                    is suppressed without a sentence why  | @Suppress~Warnings("unused")
                    """)
    void notices(String complaint, String line) {
        var text = line.replaceAll("~{2,}", " ".repeat(100) + "pages;").replace("~", "");

        var complaints = HouseRules.complaints("Note.java", text + "\n");

        assertEquals(List.of("Note.java:1 " + complaint), complaints);
    }

    @Test
    void noticesLineEndsAndLength() {
        assertEquals(
                List.of("a.md has a carriage return"), HouseRules.complaints("a.md", "One\r\n"));
        assertEquals(List.of("a.md ends in mid-line"), HouseRules.complaints("a.md", "One"));
        assertEquals(
                List.of(
                        "A.java has 201 lines; over 200 needs a reason in "
                                + HouseRules.LIST_OF_LONG_FILES),
                HouseRules.complaints("A.java", "int pages;\n".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// JavaFX hands back a raw list\n// here.\n@Suppress~Warnings(\"unchecked\")\n",
                "@Suppress~Warnings(\"unchecked\") // JavaFX hands back a raw list\n"
            })
    void acceptsASuppressionThatSaysWhy(String text) {
        assertEquals(List.of(), HouseRules.complaints("Note.java", text.replace("~", "")));
    }

    @Test
    void refusesADocumentingSentenceAsAReason() {
        var text = "/// What was written.\n@Suppress~Warnings(\"unused\")\n";

        assertEquals(
                List.of("Note.java:2 is suppressed without a sentence why"),
                HouseRules.complaints("Note.java", text.replace("~", "")));
    }

    private static List<String> complaintsAbout(Path file) {
        return HouseRules.complaints(House.nameOf(file), House.read(file));
    }

    private static String packageOf(Path file) {
        return House.nameOf(file).replaceFirst("^src/\\w+/(main|test)/java/(.*)/[^/]+$", "$2");
    }

    private boolean isNullMarked(Path file) {
        return file.endsWith("package-info.java") && House.read(file).contains("@NullMarked");
    }
}
