package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

class KeysFuzzTest {

    private static final int ROUNDS = 20_000;
    private static final String LETTERS =
            "0Oo1Il23aAzZ uU-\u2013\n\u00e9\u0416\ud83d\ude00\u200b\ufb01";

    private static final SecureRandom RANDOM = SeededRandom.forTest("KeysFuzzTest");
    private final PersonKeys jo = PersonKeys.generate(UUID.randomUUID(), RANDOM);
    private final SealingKey key = SealingKey.random(RANDOM);

    @Test
    void anySlotIsRefusedOrStaysShut() {
        for (var round = 0; round < ROUNDS; round++) {
            var slot = slot();
            try (var passphrase = Passphrase.of("otter lamp rain")) {
                assertFalse(slot.open(passphrase) instanceof SlotOpening.Opened);
            }
        }
    }

    @Test
    void anyGrantStaysShut() {
        var shut = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var size = round % 2 == 0 ? 80 : RANDOM.nextInt(300);
            var grant =
                    new HouseholdGrant(
                            jo.person(), jo.person(), key.id(), SeededRandom.bytes(RANDOM, size));
            shut += isShut(grant) ? 1 : 0;
        }
        assertEquals(ROUNDS, shut);
    }

    @Test
    void anyBytesStayShutOrAreKeysOfThisVersion() {
        for (var round = 0; round < ROUNDS; round++) {
            var size = round % 2 == 0 ? PersonKeys.PACKED : RANDOM.nextInt(300);
            var bytes = SeededRandom.bytes(RANDOM, size);
            assertTrue(isShut(bytes));
            assertTrue(size != PersonKeys.PACKED || unpacksOnlyAsVersionOne(bytes));
        }
    }

    @Test
    void anyTextReadsAsARecoveryCodeOrSaysWhyNot() {
        for (var round = 0; round < ROUNDS; round++) {
            var text = round % 2 == 0 ? anyText() : codeLikeText();
            var reading = RecoveryCode.read(text);
            assertTrue(reading instanceof RecoveryReading.Read || !reading.words().isEmpty());
        }
    }

    @Test
    void anyTextMayBeAskedOfAsAPassphrase() {
        for (var round = 0; round < ROUNDS; round++) {
            var text = round % 2 == 0 ? anyText() : codeLikeText();
            try (var passphrase = Passphrase.of(text)) {
                var answer = passphrase.asNew();
                assertTrue(
                        answer instanceof PassphraseAnswer.Accepted || !answer.words().isEmpty());
                assertEquals(text.isEmpty(), passphrase.bytes().length == 0);
            }
        }
    }

    /// Parameters often next to a limit, but never such that the slow stretching would be run.
    private SealedSlot slot() {
        var salt = SeededRandom.bytes(RANDOM, RANDOM.nextInt(40));
        var sealed = SeededRandom.bytes(RANDOM, RANDOM.nextInt(SealedSlot.SEALED));
        var kinds = SealedSlot.Kind.values();
        return new SealedSlot(
                jo.person(),
                jo.person(),
                kinds[RANDOM.nextInt(kinds.length)],
                number(65536),
                number(3),
                number(4),
                salt,
                sealed);
    }

    private int number(int near) {
        return RANDOM.nextBoolean() ? RANDOM.nextInt() : near - 1 + RANDOM.nextInt(3);
    }

    private boolean isShut(HouseholdGrant grant) {
        try {
            grant.open(jo);
            return false;
        } catch (NotOpened _) {
            return true;
        }
    }

    private boolean isShut(byte[] bytes) {
        try {
            key.open(bytes, new byte[0]);
            return false;
        } catch (NotOpened _) {
            return true;
        }
    }

    private static boolean unpacksOnlyAsVersionOne(byte[] bytes) {
        try {
            return PersonKeys.unpacked(bytes).card() != null && bytes[0] == 1;
        } catch (NotOpened _) {
            return bytes[0] != 1;
        }
    }

    private String anyText() {
        return new String(
                SeededRandom.bytes(RANDOM, RANDOM.nextInt(200)), StandardCharsets.UTF_16BE);
    }

    private String codeLikeText() {
        var text = new StringBuilder();
        for (var at = RANDOM.nextInt(60); at > 0; at--) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
