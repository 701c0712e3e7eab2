package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.HOUSEHOLD;
import static org.hearthbook.laptop.store.KitchenLaptop.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class CheckTest {

    private static final UUID PHOTO = new UUID(0xf000, 2);
    private static final UUID CERTIFICATE = new UUID(0xf000, 3);

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, 4);
        try (var vault = KitchenLaptop.open(folder)) {
            var files = KitchenLaptop.files(vault);
            files.store(PHOTO, new ByteArrayInputStream(new byte[3_000]), _ -> {});
            files.store(CERTIFICATE, new ByteArrayInputStream(new byte[2_000]), _ -> {});
            vault.backups().take();
        }
    }

    @Test
    void findsNothingWrongWithAWholeBook() {
        assertEquals(new CheckReport(4, 2, 1, List.of()), check());
        assertTrue(check().isWhole());
    }

    @Test
    void looksAtTheDatabaseWithoutAnyKey() {
        try (var vault = KitchenLaptop.open(folder)) {
            assertEquals(new CheckReport(0, 0, 1, List.of()), vault.check(Map.of()));
        }
    }

    @Test
    void findsEverythingThatIsWrongAtOnce() throws Exception {
        Files.delete(new BookFolder(folder).file(PHOTO));
        var sealed = Files.readAllBytes(new BookFolder(folder).file(CERTIFICATE));
        sealed[100] ^= 1;
        Files.write(new BookFolder(folder).file(CERTIFICATE), sealed);
        var backup = Backups.in(folder).getFirst();
        Files.write(backup.file(), new byte[5_000]);
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "DROP TRIGGER change_never_goes");
            Sql.run(connection, "DELETE FROM change WHERE position = 2");
        }

        var report = check();

        assertEquals(
                List.of(
                        new Finding.LogDamaged(HOUSEHOLD, new Damage.RowMissing(2)),
                        new Finding.FileBroken(HOUSEHOLD, PHOTO, FileDamaged.Kind.MISSING),
                        new Finding.FileBroken(HOUSEHOLD, CERTIFICATE, FileDamaged.Kind.ALTERED),
                        new Finding.BackupBroken(backup.name())),
                report.findings());
        assertFalse(report.isWhole());
        report.findings().forEach(finding -> assertFalse(finding.inPlainWords().isBlank()));
    }

    @Test
    void findsADatabaseThatIsBroken() throws Exception {
        var bytes = Files.readAllBytes(folder.resolve("book.db"));
        for (var page = 4096 * 2; page < bytes.length; page += 4096) {
            bytes[page + 4] ^= 0x55;
        }
        Files.write(folder.resolve("book.db"), bytes);

        if (Vault.open(folder, KitchenLaptop.surroundings()) instanceof Opening.Opened(var vault)) {
            try (vault) {
                var findings = vault.check(Map.of()).findings();
                assertInstanceOf(Finding.DatabaseBroken.class, findings.getFirst());
            }
        }
    }

    private CheckReport check() {
        try (var vault = KitchenLaptop.open(folder)) {
            return vault.check(Map.of(HOUSEHOLD, key()));
        }
    }
}
