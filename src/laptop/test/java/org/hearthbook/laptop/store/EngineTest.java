package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.sqlite.util.LibraryLoaderUtil;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

class EngineTest {

    static final List<Setting> SETTINGS = Setting.ALL;

    @TempDir private Path home;

    @ParameterizedTest
    @CsvSource({
        "3.51.3, true", "3.52.0, true", "3.100.0, true", "4.0, true",
        "3.51.2, false", "3.9.9, false", "3.40.1, false", "2.99.99, false"
    })
    void knowsWhichVersionsAreSafe(String version, boolean isSafe) {
        assertEquals(isSafe, Engine.isNewEnough(version));
    }

    @Test
    void bringsAnEngineThatIsSafe() throws SQLException {
        assertTrue(Engine.isNewEnough(Engine.version()), Engine.version());
    }

    @ParameterizedTest
    @FieldSource("SETTINGS")
    void runsWithEverySettingThatKeepsABookSafe(Setting setting) throws SQLException {
        try (var connection = Engine.connect(home.resolve("book.db"))) {
            assertTrue(setting.holds(connection));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, DELETE",
        "synchronous, NORMAL",
        "secure_delete, OFF",
        "cell_size_check, OFF",
        "trusted_schema, ON",
        "foreign_keys, OFF",
        "temp_store, FILE",
        "mmap_size, 4096",
        "fullfsync, OFF",
        "checkpoint_fullfsync, OFF"
    })
    void noticesASettingThatIsOtherwise(String name, String otherwise) throws SQLException {
        var setting = Setting.ALL.stream().filter(one -> one.name().equals(name)).findFirst();
        try (var connection = Engine.connect(home.resolve("book.db"))) {
            new Setting(name, otherwise, "").apply(connection);

            assertEquals(false, setting.orElseThrow().holds(connection));
        }
    }

    @Test
    void unpacksItsLibraryOnceIntoAFolderOfThisPersonsOwn() throws Exception {
        Engine.version();

        var cache = Path.of(System.getProperty("org.sqlite.lib.path"));

        assertTrue(Files.isRegularFile(cache.resolve(LibraryLoaderUtil.getNativeLibName())));
        assertEquals("rwx------", Modes.of(cache));
    }
}
