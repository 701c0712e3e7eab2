package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;
import java.util.UUID;

/// What format 1 means, byte for byte. Every value here was made by other libraries (Python's
/// cryptography and argon2-cffi), so that the format is what it says and not what this code does.
class FormatOneTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final UUID JO = UUID.fromString("0192f0c1-2b3c-7d4e-8f50-617283940a0b");
    private static final UUID SLOT = UUID.fromString("0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff");
    private static final UUID HOME = UUID.fromString("0192f0c1-0000-7000-8000-00000000000a");
    private static final byte[] ROW = "row 7 of this book".getBytes(UTF_8);
    private static final byte[] NOTE = "We read together every night.".getBytes(UTF_8);
    private static final byte[] SALT = HEX.parseHex("000102030405060708090a0b0c0d0e0f");

    private static final String KEY_ID = "eebeccfe-82a6-839d-9fe5-0514f9ea00ba";
    private static final String CODE = "3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJ2C-DWF1";

    private static final String SEALED_NOTE =
            "000102030405060708090a0b417d95442528a996bd54089945bd015d4e50d11b"
                    + "897d5bf1504529b80afefeb71b815687069dc00feaee329982";
    private static final String PASSPHRASE_SLOT =
            "000102030405060708090a0b352ea512fdb1dfd8ee7d6dcf3158ce84336804e3"
                    + "57459fd39bdb38835f041ea2245d4b24aa3e7e490a94218d1d719af80f8a8322"
                    + "fe3f921397ebf9a4d5aa6455e369b7c285bebb8c3e830b80e81b2f32a4c3459b"
                    + "0349d5016439c1493e94cae5cec9e278df290178f4a1d7afdaadce3729f17419"
                    + "dba258c73207fd0610135be9cb";
    private static final String RECOVERY_SLOT =
            "000102030405060708090a0bc0f391d110d104b19465e259765452cde5400e28"
                    + "ffa58ff60dafb67d694bc91b0f42e71464cf40235bcb2e0412b77f07088f5f19"
                    + "c96d782c51a4e71ab6dce8376b8327f659759eb19c3e377b255b1cabea446506"
                    + "0daaf968681f2d29e0af9da675836dea5e534b960bbd0c1dfe2445fe4dab23c9"
                    + "2bc74fe1404d8311a5cbd0d729";
    private static final String GRANT =
            "3260d066f6684521d78df4fb10ddb95866f4c4e3834367a340510dec8c456d45"
                    + "42c1e21b5b0f484fb825226a42fcb4a99b414a9f0515650a67e7f84898a7332d"
                    + "08601b72f23d7931b5a16e8dd9602b37";

    private final SealingKey household =
            SealingKey.consuming(HEX.parseHex("00112233445566778899aabbccddeeff".repeat(2)));

    @Test
    void aSealingKeyNamesDerivesAndMacsAsBefore() {
        assertEquals(KEY_ID, household.id().toString());
        assertEquals(
                "ac04ab51-37e7-8eb6-a057-2a6810a11b39", household.derive("rows").id().toString());
        assertEquals(
                "83217a1576f6b767938da6d9a2ef05ab6cde7dbbfd92184e9bb1e7736ef792e0",
                HEX.formatHex(household.mac(ROW, NOTE)));
    }

    @Test
    void aSealedRowOpens() throws NotOpened {
        assertArrayEquals(NOTE, household.open(HEX.parseHex(SEALED_NOTE), ROW));
    }

    @Test
    void aPassphraseOpensItsSlotHoweverItsAccentsAreTyped() {
        var slot = slot(SealedSlot.Kind.PASSPHRASE, PASSPHRASE_SLOT);

        assertIsJo(slot.open(Passphrase.of("Cafe\u0301 cre\u0300me tomorrow")));
    }

    @Test
    void aPrintedCodeOpensItsSlot() {
        var code = assertInstanceOf(RecoveryReading.Read.class, RecoveryCode.read(CODE)).code();

        assertEquals(CODE, code.inGroups());
        assertIsJo(slot(SealedSlot.Kind.RECOVERY, RECOVERY_SLOT).open(code));
    }

    @Test
    void aGrantOpens() throws NotOpened {
        var slot = slot(SealedSlot.Kind.PASSPHRASE, PASSPHRASE_SLOT);
        var jo = assertIsJo(slot.open(Passphrase.of("Caf\u00e9 cr\u00e8me tomorrow")));
        var grant = new HouseholdGrant(HOME, JO, UUID.fromString(KEY_ID), HEX.parseHex(GRANT));

        assertArrayEquals(NOTE, grant.open(jo).open(HEX.parseHex(SEALED_NOTE), ROW));
    }

    private static SealedSlot slot(SealedSlot.Kind kind, String sealed) {
        return new SealedSlot(SLOT, JO, kind, 65536, 3, 4, SALT, HEX.parseHex(sealed));
    }

    private static PersonKeys assertIsJo(SlotOpening opening) {
        var jo = assertInstanceOf(SlotOpening.Opened.class, opening).keys();
        assertEquals(JO, jo.person());
        assertEquals(
                "8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c",
                HEX.formatHex(jo.card().signingKey()));
        assertEquals(
                "ce8d3ad1ccb633ec7b70c17814a5c76ecd029685050d344745ba05870e587d59",
                HEX.formatHex(jo.card().openingKey()));
        assertEquals("5bdbe34b-096b-88b2-b994-2b67dd5186f0", jo.personal("drafts").id().toString());
        return jo;
    }
}
