package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

class PersonKeysTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final UUID JO = UUID.fromString("0192f0c1-2b3c-7d4e-8f50-617283940a0b");
    private static final byte[] AGREEMENT = "I have read this".getBytes(UTF_8);

    private static final SecureRandom RANDOM = SeededRandom.forTest("PersonKeysTest");
    private final PersonKeys jo = PersonKeys.generate(JO, RANDOM);

    @Test
    void signsSoThatAnyoneWithTheCardCanTell() {
        var signature = jo.sign(AGREEMENT);

        assertTrue(PersonKeys.verify(jo.card().signingKey(), AGREEMENT, signature));
    }

    @Test
    void tellsAChangedTextAChangedSignatureAndAnotherSigner() {
        var signature = jo.sign(AGREEMENT);
        var other = PersonKeys.generate(JO, RANDOM).card().signingKey();

        assertFalse(PersonKeys.verify(other, AGREEMENT, signature));
        assertFalse(
                PersonKeys.verify(jo.card().signingKey(), "I have not".getBytes(UTF_8), signature));
        for (var at = 0; at < signature.length; at++) {
            var changed = signature.clone();
            changed[at] ^= 1;
            assertFalse(PersonKeys.verify(jo.card().signingKey(), AGREEMENT, changed));
        }
    }

    @Test
    void takesNothingMalformedForASignature() {
        var key = jo.card().signingKey();

        assertFalse(PersonKeys.verify(key, AGREEMENT, new byte[0]));
        assertFalse(PersonKeys.verify(key, AGREEMENT, new byte[65]));
        assertFalse(PersonKeys.verify(new byte[31], AGREEMENT, jo.sign(AGREEMENT)));
        assertFalse(PersonKeys.verify(new byte[32], AGREEMENT, new byte[64]));
    }

    @Test
    void signsAsRfc8032Does() throws NotOpened {
        var secret = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
        var keys = keysOf(secret, "00".repeat(32));

        assertEquals(
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                HEX.formatHex(keys.card().signingKey()));
        assertEquals(
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
                HEX.formatHex(keys.sign(new byte[] {0x72})));
    }

    @Test
    void makesTheOpeningKeyAsRfc7748Does() throws NotOpened {
        var alice = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a";

        assertEquals(
                "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
                HEX.formatHex(keysOf("00".repeat(32), alice).card().openingKey()));
    }

    @Test
    void signsWhatThePlatformItselfCanCheck() throws GeneralSecurityException {
        var x509 = HEX.parseHex("302a300506032b6570032100" + HEX.formatHex(jo.card().signingKey()));
        var platform = Signature.getInstance("Ed25519");
        platform.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));

        platform.update(AGREEMENT);

        assertTrue(platform.verify(jo.sign(AGREEMENT)));
    }

    @Test
    void comesBackWholeFromItsPackedForm() throws NotOpened {
        var back = PersonKeys.unpacked(jo.packed());

        assertEquals(jo.card(), back.card());
        assertEquals(jo.personal("drafts").id(), back.personal("drafts").id());
        assertArrayEquals(jo.sign(AGREEMENT), back.sign(AGREEMENT));
    }

    @Test
    void leavesKeysOfAnotherVersionAlone() {
        var newer = jo.packed();
        newer[0] = 2;

        assertThrows(NotOpened.class, () -> PersonKeys.unpacked(newer));
        assertThrows(NotOpened.class, () -> PersonKeys.unpacked(new byte[0]));
        assertThrows(NotOpened.class, () -> PersonKeys.unpacked(Arrays.copyOf(jo.packed(), 114)));
    }

    @Test
    void sealsForOnePersonAndOnePurpose() {
        var other = PersonKeys.generate(UUID.randomUUID(), RANDOM);

        assertEquals(jo.personal("drafts").id(), jo.personal("drafts").id());
        assertNotEquals(jo.personal("drafts").id(), jo.personal("diary").id());
        assertNotEquals(jo.personal("drafts").id(), other.personal("drafts").id());
    }

    @Test
    void leavesNothingBehindWhenClosed() {
        var arrays = Remains.arraysOf(jo);
        assertEquals(3, arrays.size());

        jo.close();

        assertTrue(Remains.areZero(arrays));
        assertTrue(jo.isClosed());
        assertEquals(JO, jo.card().person());
        assertThrows(IllegalStateException.class, () -> jo.sign(AGREEMENT));
        assertThrows(IllegalStateException.class, () -> jo.personal("drafts"));
    }

    @Test
    void aCardHasKeysOfTheRightSizeThatNobodyCanChange() {
        var card = jo.card();
        card.signingKey()[0] ^= 1;

        assertEquals(jo.card(), card);
        assertArrayEquals(jo.card().signingKey(), card.signingKey());
        assertThrows(
                IllegalArgumentException.class,
                () -> new PersonCard(JO, new byte[31], new byte[32]));
    }

    private static PersonKeys keysOf(String signing, String opening) throws NotOpened {
        return PersonKeys.unpacked(
                ByteBuffer.allocate(PersonKeys.PACKED)
                        .put((byte) 1)
                        .put(Packed.id(JO))
                        .put(HEX.parseHex(signing))
                        .put(HEX.parseHex(opening))
                        .put(new byte[32])
                        .array());
    }
}
