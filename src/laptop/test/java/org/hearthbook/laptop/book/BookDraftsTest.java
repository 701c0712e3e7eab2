package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.SealingKey;
import org.hearthbook.laptop.store.Drafts;
import org.hearthbook.laptop.store.Opening;
import org.hearthbook.laptop.store.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class BookDraftsTest {

    private static final UUID ME = new UUID(0x7000, 0x8000_0000_0000_0003L);
    private static final UUID HERE = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final UUID THERE = new UUID(0x7000, 0x8000_0000_0000_0002L);
    private static final String VISIT = "visit:new";
    private static final Map<String, String> HALF = Map.of("text", "Half a thou");
    private static final byte[] OF_BEFORE = {1, 0, 0, 0, 0};

    @TempDir private Path folder;
    private Vault vault;
    private Drafts drafts;

    @BeforeEach
    void open() {
        vault = assertInstanceOf(Opening.Opened.class, Vault.create(folder.resolve("b"))).vault();
        drafts = vault.drafts(ME, SealingKey.random(new SecureRandom()));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private BookDrafts of(UUID household, boolean isOnlyBook) {
        return new BookDrafts(drafts, household, () -> isOnlyBook);
    }

    @Test
    void aDraftShowsInItsOwnHouseholdAlone() {
        assertTrue(of(HERE, false).keep(VISIT, HALF));

        assertEquals(Optional.empty(), of(THERE, false).find(VISIT));
        of(THERE, false).discard(VISIT);
        assertEquals(HALF, of(HERE, false).find(VISIT).orElseThrow());
    }

    @Test
    void whatAnEarlierVersionKeptIsFoundWhereItCanOnlyBelong() {
        drafts.save(VISIT, OF_BEFORE);

        assertEquals(Optional.empty(), of(HERE, false).find(VISIT));
        assertEquals(Map.of(), of(HERE, true).find(VISIT).orElseThrow());
        of(HERE, true).discard(VISIT);
        assertEquals(Optional.empty(), of(HERE, true).find(VISIT));
    }
}
