package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The log on a real disk: each time it is asked for, the book is shut and opened again.
final class ChangeLogAsBookLogTest extends BookLogContract {

    @TempDir private Path home;
    private Path folder;
    private Vault vault;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        vault = KitchenLaptop.newBook(folder);
    }

    @AfterEach
    void end() {
        vault.close();
    }

    @Override
    BookLog openLog() {
        vault.close();
        vault = KitchenLaptop.open(folder);
        return KitchenLaptop.log(vault);
    }

    @Test
    void writesNoReasonInClear() throws Exception {
        var refused = new Mark.Refused("disclosureOfHarm", false);
        openLog().keep(KitchenLaptop.entries(1), List.of(marked(refused)), REACH);
        vault.close();

        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("disclosureOfHarm"), file::toString);
            }
        }
        vault = KitchenLaptop.open(folder);
    }

    private static Marked marked(Mark mark) {
        return new Marked(KitchenLaptop.entry(1).id(), mark);
    }

    @Test
    void offersFilesAgainInANewEpoch() {
        openLog().keep(List.of(), List.of(), REACH);
        var photo = KitchenLaptop.entry(1).id();
        KitchenLaptop.files(vault).keepSent(photo);
        assertEquals(Set.of(photo), KitchenLaptop.files(vault).sent());

        openLog().keep(List.of(), List.of(), REACH.at(TEATIME.plusSeconds(60)));
        assertEquals(Set.of(photo), KitchenLaptop.files(vault).sent());
        openLog().keep(List.of(), List.of(), REACH.anew(KitchenLaptop.AMARA));

        assertEquals(Set.of(), KitchenLaptop.files(vault).sent());
    }
}
