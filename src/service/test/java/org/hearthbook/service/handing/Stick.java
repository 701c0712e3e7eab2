package org.hearthbook.service.handing;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.handing.Handed;
import org.hearthbook.records.handing.LaptopProof;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.Sealer;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.trying.Writers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A memory stick that a laptop sealed for the service, at home in the kitchen.
final class Stick {

    static final UUID KITCHEN = new UUID(2, 1);
    static final UUID GRACE = new UUID(3, 1);

    private static final int PIECE = 1024 * 1024;
    private static final Instant EVENING = Instant.parse("2026-11-16T20:00:00Z");

    private final ServiceKeys keys;
    private final KeyPair laptop = laptopKey();

    /// For the service with these keys.
    Stick(ServiceKeys keys) {
        this.keys = keys;
    }

    private static KeyPair laptopKey() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// How the service knows the laptop again.
    String thumbprint() {
        return LaptopProof.thumbprint(seal(new byte[0]));
    }

    /// The household's changes, then `files`.
    Handed.Source with(UUID household, List<Written> changes, byte[]... files) throws IOException {
        var out = new ByteArrayOutputStream();
        var sealer = Sealer.begin(out, List.of(this::slot), new SecureRandom());
        sealer.write(
                new Leaf.Cover(
                        household,
                        GRACE,
                        KITCHEN,
                        EVENING,
                        null,
                        changes.size(),
                        files.length,
                        Arrays.stream(files).mapToLong(it -> it.length).sum()));
        if (!changes.isEmpty()) {
            sealer.write(new Leaf.Pages(changes.stream().map(Stick::carried).toList()));
        }
        for (var file : files) {
            write(sealer, file);
        }
        sealer.end(it -> new Leaf.Seal("", seal(it)));
        var whole = out.toByteArray();
        return () -> new ByteArrayInputStream(whole);
    }

    private static Leaf.Carried carried(Written written) {
        var offer = Writers.offer(written);
        return new Leaf.Carried(offer.json(), offer.signature(), null);
    }

    private static void write(Sealer sealer, byte[] file) throws IOException {
        sealer.write(new Leaf.FileBegins(UUID.randomUUID(), Hashes.of(file), file.length));
        for (var from = 0; from < file.length; from += PIECE) {
            var end = Math.min(from + PIECE, file.length);
            sealer.write(new Leaf.Piece(Arrays.copyOfRange(file, from, end)));
        }
    }

    private byte[] slot(String about, byte[] key) {
        var serviceKey = Wire.text(keys.openingKey());
        return Wire.bytes(org.hearthbook.service.trying.Sealer.seal(serviceKey, about, key));
    }

    private Leaf.LaptopSeal seal(byte[] message) {
        var point = ((ECPublicKey) laptop.getPublic()).getW();
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(laptop.getPrivate());
            signature.update(message);
            return new Leaf.LaptopSeal(
                    text(point.getAffineX()),
                    text(point.getAffineY()),
                    Wire.text(signature.sign()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(BigInteger number) {
        var bytes = new byte[32];
        var given = number.toByteArray();
        var length = Math.min(given.length, bytes.length);
        System.arraycopy(given, given.length - length, bytes, bytes.length - length, length);
        return Wire.text(bytes);
    }
}
