package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.SealedSlot.Kind;
import org.hearthbook.laptop.keys.SlotOpening.Opened;
import org.hearthbook.laptop.keys.SlotOpening.Refused;
import org.hearthbook.laptop.keys.SlotOpening.WrongSecretOrTampered;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

class SealedSlotTest {

    private static final SecureRandom RANDOM = SeededRandom.forTest("SealedSlotTest");
    private static final PersonKeys JO = PersonKeys.generate(UUID.randomUUID(), RANDOM);
    private static final SealedSlot SLOT = SealedSlot.seal(JO, words(), RANDOM);

    @Test
    void opensForThePassphraseThatSealedIt() {
        var opened = assertInstanceOf(Opened.class, SLOT.open(words()));

        assertEquals(JO.card(), opened.keys().card());
        assertEquals(Kind.PASSPHRASE, SLOT.kind());
        assertEquals(JO.person(), SLOT.person());
    }

    @Test
    void staysShutForAnotherPassphraseOrAnotherKindOfSecret() {
        var code = RecoveryCode.random(RANDOM);

        assertEquals(new WrongSecretOrTampered(), SLOT.open(Passphrase.of("otter lamp rein")));
        assertEquals(new WrongSecretOrTampered(), SLOT.open(code));
    }

    @Test
    void aRecoveryCodeHasASlotOfItsOwn() {
        var code = RecoveryCode.random(RANDOM);

        var slot = SealedSlot.seal(JO, code, RANDOM);

        assertEquals(Kind.RECOVERY, slot.kind());
        var opened = assertInstanceOf(Opened.class, slot.open(code));
        assertEquals(JO.card(), opened.keys().card());
    }

    @Test
    void isSealedAsRfc9106Advises() {
        assertEquals(64 * 1024, SLOT.memoryKib());
        assertEquals(3, SLOT.iterations());
        assertEquals(4, SLOT.lanes());
        assertEquals(16, SLOT.salt().length);
        assertNotEquals(SLOT, SealedSlot.seal(JO, words(), RANDOM));
    }

    @Test
    void staysShutWhenAnyFieldIsChanged() {
        var changed =
                List.of(
                        with(UUID.randomUUID(), SLOT.person(), Kind.PASSPHRASE),
                        with(SLOT.id(), UUID.randomUUID(), Kind.PASSPHRASE),
                        with(65537, 3, 4),
                        with(65536, 4, 4),
                        with(65536, 3, 1),
                        with(65536, 3, 5),
                        with(flipped(SLOT.salt(), 0), SLOT.sealed()),
                        with(SLOT.salt(), flipped(SLOT.sealed(), 0)),
                        with(SLOT.salt(), flipped(SLOT.sealed(), 12)),
                        with(SLOT.salt(), flipped(SLOT.sealed(), 140)));

        for (var slot : changed) {
            assertEquals(new WrongSecretOrTampered(), slot.open(words()));
        }
    }

    @Test
    void staysShutAsAnotherKindOfSlot() {
        var code = RecoveryCode.random(RANDOM);
        var relabelled = with(SLOT.id(), SLOT.person(), Kind.RECOVERY);

        assertEquals(new WrongSecretOrTampered(), relabelled.open(words()));
        assertEquals(new WrongSecretOrTampered(), relabelled.open(code));
        assertEquals(
                new WrongSecretOrTampered(),
                with(SLOT.id(), SLOT.person(), Kind.ESCROW).open(words()));
    }

    @Test
    void refusesLessProtectionWithoutTrying() {
        var weak = List.of(with(65535, 3, 4), with(8, 3, 4), with(65536, 2, 4), with(65536, 3, 0));

        for (var slot : weak) {
            assertTrue(refusal(slot).startsWith("Someone has made the lock"));
        }
        assertTrue(refusal(with(-1, 3, 4)).startsWith("Someone"));
        assertTrue(refusal(with(65536, Integer.MIN_VALUE, 4)).startsWith("Someone"));
    }

    @Test
    void refusesMoreWorkThanALaptopShouldDo() {
        var greedy =
                List.of(
                        with(1024 * 1024 + 1, 3, 4),
                        with(Integer.MAX_VALUE, 3, 4),
                        with(65536, 65, 4),
                        with(65536, Integer.MAX_VALUE, 4),
                        with(65536, 3, 17));

        for (var slot : greedy) {
            assertTrue(refusal(slot).contains("asks for more than this laptop can do"));
        }
    }

    @Test
    void refusesWhatHasLostItsShape() {
        assertTrue(refusal(with(new byte[15], SLOT.sealed())).contains("damaged"));
        assertTrue(refusal(with(SLOT.salt(), new byte[0])).contains("damaged"));
        assertTrue(refusal(with(SLOT.salt(), new byte[142])).contains("damaged"));
    }

    @Test
    void aNewPassphraseIsANewSlotForTheSameKeys() {
        var anew = SealedSlot.seal(JO, Passphrase.of("quiet green trams"), RANDOM);

        var opened = assertInstanceOf(Opened.class, anew.open(Passphrase.of("quiet green trams")));
        assertEquals(JO.card(), opened.keys().card());
        assertEquals(new WrongSecretOrTampered(), anew.open(words()));
    }

    @Test
    void isComparedByWhatIsInItAndCannotBeChangedFromOutside() {
        SLOT.salt()[0] ^= 1;
        SLOT.sealed()[0] ^= 1;

        assertEquals(with(SLOT.salt(), SLOT.sealed()), SLOT);
        assertEquals(with(SLOT.salt(), SLOT.sealed()).hashCode(), SLOT.hashCode());
        assertNotEquals(with(65537, 3, 4), SLOT);
    }

    private static String refusal(SealedSlot slot) {
        return assertInstanceOf(Refused.class, slot.open(words())).reason();
    }

    private static SealedSlot with(UUID id, UUID person, Kind kind) {
        return new SealedSlot(id, person, kind, 65536, 3, 4, SLOT.salt(), SLOT.sealed());
    }

    private static SealedSlot with(int memoryKib, int iterations, int lanes) {
        return new SealedSlot(
                SLOT.id(),
                SLOT.person(),
                SLOT.kind(),
                memoryKib,
                iterations,
                lanes,
                SLOT.salt(),
                SLOT.sealed());
    }

    private static SealedSlot with(byte[] salt, byte[] sealed) {
        return new SealedSlot(SLOT.id(), SLOT.person(), SLOT.kind(), 65536, 3, 4, salt, sealed);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= 1;
        return bytes;
    }

    private static Passphrase words() {
        return Passphrase.of("otter lamp rain");
    }
}
