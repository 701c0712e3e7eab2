package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.AMARA;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.keys.SealingKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class DraftsTest {

    private static final Draft NOTE = new Draft("note of Kofi", text("He was quiet at tea"));
    private static final Draft ACCOUNT = new Draft("outcome 1.2", text("At school ..."));

    @TempDir private Path home;
    private Vault vault;
    private Drafts drafts;

    @BeforeEach
    void begin() {
        vault = KitchenLaptop.newBook(home.resolve("book"));
        drafts = KitchenLaptop.drafts(vault);
    }

    @AfterEach
    void end() {
        vault.close();
    }

    @Test
    void keepsEachUnderItsOwnKeyAcrossClosing() {
        drafts.save(NOTE.key(), NOTE.content());
        drafts.save(ACCOUNT.key(), ACCOUNT.content());
        vault.close();
        vault = KitchenLaptop.open(home.resolve("book"));
        drafts = KitchenLaptop.drafts(vault);

        assertEquals(List.of(NOTE, ACCOUNT), drafts.list());
        assertArrayEquals(NOTE.content(), drafts.load(NOTE.key()).orElseThrow());
        assertEquals(Optional.empty(), drafts.load("nothing"));
    }

    @Test
    void keepsTheLatestWords() {
        drafts.save(NOTE.key(), text("He was"));
        drafts.save(NOTE.key(), NOTE.content());

        assertEquals(List.of(NOTE), drafts.list());
    }

    @Test
    void keepsNothingOnceItIsDiscarded() {
        drafts.save(NOTE.key(), NOTE.content());

        assertEquals(new Saving.Kept(), drafts.discard(NOTE.key()));
        assertEquals(new Saving.Kept(), drafts.discard(NOTE.key()));

        assertEquals(List.of(), drafts.list());
        assertEquals(Optional.empty(), drafts.load(NOTE.key()));
    }

    @Test
    void isReadByNobodyElse() {
        drafts.save(NOTE.key(), NOTE.content());

        var theirs = vault.drafts(new UUID(1, 1), SealingKey.random(new FixedRandom(8)));
        var guessed = vault.drafts(AMARA, SealingKey.random(new FixedRandom(8)));

        assertEquals(List.of(), theirs.list());
        assertEquals(List.of(), guessed.list());
        assertEquals(Optional.empty(), guessed.load(NOTE.key()));
    }

    @Test
    void doesNotOpenUnderAnotherKeysName() throws Exception {
        drafts.save(NOTE.key(), NOTE.content());
        drafts.save(ACCOUNT.key(), ACCOUNT.content());
        vault.close();
        try (var connection = KitchenLaptop.behindTheBack(home.resolve("book"))) {
            Sql.run(
                    connection,
                    "UPDATE draft SET sealed = (SELECT sealed FROM draft WHERE rowid = 1)"
                            + " WHERE rowid = 2");
        }
        vault = KitchenLaptop.open(home.resolve("book"));
        drafts = KitchenLaptop.drafts(vault);

        assertEquals(List.of(NOTE), drafts.list());
        assertEquals(Optional.empty(), drafts.load(ACCOUNT.key()));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
