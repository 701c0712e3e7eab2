package org.hearthbook.service.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.EnrolmentStore;
import org.hearthbook.service.store.EscrowStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;

final class EscrowCommandsTest {

    private static final String CODE = "7K2M-9XQR-TVWA-BCDE-FGHJ-KMNP-QRST-VWXY";

    @TempDir private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() throws InvalidCipherTextException {
        desk = new Desk(folder.resolve("data"));
        desk.run("household", "add", "The Obi family", "--reference", "H-1");
        desk.run("person", "add", "Kim Lee", "--role", "administrator");
        desk.run("person", "add", "Lou May", "--role", "administrator");
        desk.run("person", "add", "Jo Reed", "--role", "ssw");
        desk.run("person", "add", "Amara Obi", "--role", "carer", "--household", "H-1", "--json");
        leaveCode(desk.json("id"));
    }

    @Test
    void releasesACodeOnceTwoAdministratorsAgree() {
        var request = ask();

        assertEquals(0, desk.run("escrow", "approve", request, "--as", "Lou May"));

        assertEquals("Code of Amara Obi: " + CODE, desk.lines().getFirst());
        desk.run("escrow", "list", "--json");
        assertEquals("approved", desk.json("decision"));
        assertEquals(1, desk.run("escrow", "approve", request, "--as", "Lou May"));
        assertEquals("", desk.out());
    }

    @Test
    void neverReleasesToOneAlone() {
        var request = ask();

        assertEquals(1, desk.run("escrow", "approve", request, "--as", "Kim Lee"));
        assertEquals(1, desk.run("escrow", "approve", request, "--as", "Jo Reed"));
        assertEquals(1, desk.run("escrow", "refuse", request, "--as", "Kim Lee"));
        assertEquals(2, desk.run("escrow", "approve", request));

        assertFalse(desk.out().contains(CODE));
        desk.run("escrow", "list");
        assertTrue(desk.out().contains("  open  "));
    }

    @Test
    void refuses() {
        var request = ask();

        assertEquals(0, desk.run("escrow", "refuse", request, "--as", "Lou May"));

        assertEquals(1, desk.run("escrow", "approve", request, "--as", "Lou May"));
    }

    @Test
    void asksOnlyForWhatALaptopLeft() {
        assertEquals(1, desk.run("escrow", "ask", "Jo Reed", "--why", "Forgot", "--as", "Kim Lee"));
        assertEquals(
                1, desk.run("escrow", "ask", "Amara Obi", "--why", "Forgot", "--as", "Jo Reed"));
    }

    @Test
    void writesTheCodeIntoALetterAndNowhereElse() throws IOException {
        var letter = folder.resolve("letter.pdf");
        var file = letter.toString();

        assertEquals(0, desk.run("escrow", "approve", ask(), "--as", "Lou May", "--letter", file));

        assertEquals("", desk.out());
        try (var document = Loader.loadPDF(letter.toFile())) {
            var words = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertTrue(words.contains(CODE));
        }
    }

    @Test
    void writesEachStepIntoTheAuditWithoutNamesOrReasons() {
        desk.run("escrow", "approve", ask(), "--as", "Lou May");

        desk.run("audit", "show");

        assertTrue(desk.out().contains("escrow.asked"));
        assertTrue(desk.out().contains("escrow.approved"));
        assertFalse(desk.out().contains("Amara"));
        assertFalse(desk.out().contains("forgot it"));
        assertFalse(desk.out().contains(CODE));
    }

    @Test
    void findsWhetherTheAuditIsWhole() throws IOException {
        ask();

        assertEquals(0, desk.run("audit", "verify"));
        assertTrue(desk.out().startsWith("Nothing was changed: "));
        assertEquals(0, desk.run("audit", "verify", "--household", "H-1", "--json"));
        assertEquals(true, desk.json().get("whole"));
        assertEquals(1, desk.run("audit", "verify", "--household", "H-1", "--witness", "5-abcdef"));
        assertEquals(2, desk.run("audit", "verify", "--witness", "5-abcdef"));

        var file = folder.resolve("audit.jsonl");
        assertEquals(0, desk.run("audit", "export", file.toString()));
        assertEquals(73, desk.run("audit", "export", file.toString()));
        assertTrue(Files.readString(file).lines().count() >= 7);
    }

    private String ask() {
        var code =
                desk.run(
                        "escrow",
                        "ask",
                        "Amara Obi",
                        "--why",
                        "She forgot it, I phoned her",
                        "--as",
                        "Kim Lee",
                        "--json");
        assertEquals(0, code);
        return desk.json("id");
    }

    /// As a laptop does when it enrols.
    private void leaveCode(String person) throws InvalidCipherTextException {
        var data = folder.resolve("data");
        var keys = ServiceKeys.in(data.resolve("service.keys"), new SecureRandom());
        var slot = new UUID(3, 3);
        var sealed = sealed(keys.openingKey(), slot.toString());
        var enrolment = new UUID(4, 4);
        try (var database = Database.file(data.resolve("service.db"))) {
            database.inTransaction(it -> {
                new EnrolmentStore(it).add(enrolment.toString(), person, "laptop", "key", 1);
                new EscrowStore(it).replace(enrolment, Map.of(slot, sealed), 1);
                return true;
            });
        }
    }

    private static String sealed(byte[] key, String about) throws InvalidCipherTextException {
        var suite =
                new HPKE(
                        HPKE.mode_base,
                        HPKE.kem_X25519_SHA256,
                        HPKE.kdf_HKDF_SHA256,
                        HPKE.aead_AES_GCM256);
        var parts =
                suite.seal(
                        new X25519PublicKeyParameters(key),
                        "hearthbook/1/for-the-service".getBytes(UTF_8),
                        about.getBytes(UTF_8),
                        CODE.getBytes(US_ASCII),
                        null,
                        null,
                        null);
        return Wire.text(
                ByteBuffer.allocate(parts[0].length + parts[1].length)
                        .put(parts[1])
                        .put(parts[0])
                        .array());
    }
}
