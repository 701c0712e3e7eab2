package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.function.Predicate.not;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class LicencesTest {

    private static final Pattern LISTED = Pattern.compile("^\\|[^`]*`([^`]+)`", Pattern.MULTILINE);

    private final Set<String> listed =
            LISTED.matcher(House.read(House.folder("assets/LICENCES.md")))
                    .results()
                    .map((MatchResult line) -> line.group(1))
                    .collect(Collectors.toSet());

    @Test
    void everyJarThatShipsHasItsLicenceListed() throws IOException {
        var shipped = Stream.concat(jars("target/desktop/lib"), jars("target/desktop/fx")).toList();

        assertTrue(shipped.contains("sqlite-jdbc"));
        assertEquals(List.of(), shipped.stream().filter(not(listed::contains)).toList());
    }

    @Test
    void everyFontThatShipsHasItsLicenceListed() throws IOException {
        var fonts = fonts();

        assertTrue(fonts.contains("AtkinsonHyperlegibleNext-Regular.ttf"));
        assertEquals(List.of(), fonts.stream().filter(not(this::isListedFont)).toList());
    }

    private boolean isListedFont(String file) {
        return listed.stream().anyMatch(file::startsWith);
    }

    private static Stream<String> jars(String folder) throws IOException {
        try (var files = Files.list(House.folder(folder))) {
            var names = files.map(LicencesTest::lastName).toList();
            return names.stream().map(name -> name.replaceFirst("-\\d.*", "")).distinct();
        }
    }

    private static List<String> fonts() throws IOException {
        try (var files = Files.walk(House.folder("src"))) {
            return files.map(LicencesTest::lastName).filter(name -> name.endsWith("tf")).toList();
        }
    }

    private static String lastName(Path file) {
        return file.getName(file.getNameCount() - 1).toString();
    }
}
