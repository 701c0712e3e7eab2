package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;

final class NativeLibraryTest {

    /// Else it would go unnoticed: the driver then unpacks it somewhere by itself.
    @ParameterizedTest
    @EnumSource
    void liesInItsJarForTheComputerThatThisRunsOn(NativeLibrary library) {
        assertNotNull(NativeLibrary.class.getResource(library.resource()), library.resource());
    }

    @Test
    void isThereOnceItIsSettledAndStaysWhereItIs() {
        NativeLibrary.settle();
        var sqlite = Path.of(System.getProperty("org.sqlite.lib.path"));
        var zstd = Path.of(System.getProperty("ZstdNativePath"));

        NativeLibrary.settle();

        assertTrue(Files.isDirectory(sqlite), sqlite::toString);
        assertTrue(Files.isRegularFile(zstd), zstd::toString);
        assertEquals(zstd, Path.of(System.getProperty("ZstdNativePath")));
    }
}
