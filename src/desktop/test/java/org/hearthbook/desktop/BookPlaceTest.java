package org.hearthbook.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class BookPlaceTest {

    @Test
    void everyKindOfComputerHasItsUsualPlace() {
        var home = Path.of("/home/amara");

        assertEquals(home.resolve(".local/share/hearthbook"), usual("Linux", Map.of()));
        assertEquals(Path.of("/data/hearthbook"), usual("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(
                home.resolve("Library/Application Support/Hearthbook"),
                usual("Mac OS X", Map.of()));
        assertEquals(
                Path.of("/local/Hearthbook"),
                usual("Windows 11", Map.of("LOCALAPPDATA", "/local")));
    }

    @Test
    void aBookThatIsNamedIsTheOneThatOpens() {
        assertEquals(Path.of("/books/one"), BookPlace.chosen(List.of("--book", "/books/one")));
    }

    private static Path usual(String system, Map<String, String> environment) {
        var properties = new Properties();
        properties.setProperty("user.home", "/home/amara");
        properties.setProperty("os.name", system);
        return BookPlace.usual(properties, environment);
    }
}
