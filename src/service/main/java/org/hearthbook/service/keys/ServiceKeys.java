package org.hearthbook.service.keys;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.hearthbook.service.store.Lasting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/// The secrets of one fostering service, in one file that every process of it is given. They prove
/// what the service itself said: receipts, cursors, nonces, content packs; and they open what
/// laptops sealed for it. A backup of the database is of little use without them, so keep a copy.
public final class ServiceKeys {

    private static final int SIZE = 32;
    private static final byte[] FOR_SERVICE =
            "hearthbook/1/for-the-service".getBytes(StandardCharsets.UTF_8);

    private final byte[] saying;
    private final Proofs proofs;
    private final byte[] opening;
    private final byte[] signing;

    private ServiceKeys(byte[] saying, byte[] opening, byte[] signing) {
        this.saying = saying;
        this.proofs = new Proofs(saying);
        this.opening = opening;
        this.signing = signing;
    }

    /// New secrets, not yet in any file.
    public static ServiceKeys fresh(SecureRandom random) {
        return new ServiceKeys(secret(random), secret(random), secret(random));
    }

    /// The secrets in `file`, which is made, readable by its owner alone, if it is not there.
    ///
    /// @throws UncheckedIOException if the file cannot be read or made
    /// @throws IllegalArgumentException if it is not such a file
    public static ServiceKeys in(Path file, SecureRandom random) {
        try {
            if (Files.notExists(file)) {
                create(file, fresh(random));
            }
            return read(file);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    /// Proves later that the service said `words` for `purpose`: 32 bytes, the same each time.
    public byte[] said(String purpose, byte[] words) {
        return proofs.of(purpose.getBytes(StandardCharsets.UTF_8), words);
    }

    /// The X25519 public key that laptops seal to.
    public byte[] openingKey() {
        var key = new byte[SIZE];
        X25519.generatePublicKey(opening, 0, key, 0);
        return key;
    }

    /// The Ed25519 public key that laptops check content packs with.
    public byte[] signingKey() {
        var key = new byte[SIZE];
        Ed25519.generatePublicKey(signing, 0, key, 0);
        return key;
    }

    /// An Ed25519 signature, 64 bytes.
    public byte[] sign(byte[] message) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(signing, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /// What a laptop sealed for the service (HPKE, RFC 9180, to `openingKey`): 32 bytes of
    /// encapsulation, then the sealed bytes. Empty if it was not sealed so, or not about this.
    ///
    /// @param about what it was sealed about, such as the id of a slot or of a change
    public Optional<byte[]> open(String about, byte[] sealed) {
        if (sealed.length < SIZE) {
            return Optional.empty();
        }
        var key = new X25519PrivateKeyParameters(opening);
        var pair = new AsymmetricCipherKeyPair(key.generatePublicKey(), key);
        var encapsulation = Arrays.copyOf(sealed, SIZE);
        var rest = Arrays.copyOfRange(sealed, SIZE, sealed.length);
        var bound = about.getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.of(
                    suite().open(encapsulation, pair, FOR_SERVICE, bound, rest, null, null, null));
        } catch (IllegalStateException | InvalidCipherTextException _) {
            return Optional.empty();
        }
    }

    private static HPKE suite() {
        return new HPKE(
                HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static byte[] secret(SecureRandom random) {
        var secret = new byte[SIZE];
        random.nextBytes(secret);
        return secret;
    }

    private static ServiceKeys read(Path file) throws IOException {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new ServiceKeys(
                secret(kept, "saying"), secret(kept, "opening"), secret(kept, "signing"));
    }

    private static byte[] secret(Properties kept, String name) {
        var secret = Base64.getDecoder().decode(kept.getProperty(name, ""));
        if (secret.length != SIZE) {
            throw new IllegalArgumentException("This is not a file of service keys");
        }
        return secret;
    }

    /// Whole or not at all, and never over a file that another process has just made.
    private static void create(Path file, ServiceKeys keys) throws IOException {
        var text =
                "saying="
                        + text(keys.saying)
                        + "\nopening="
                        + text(keys.opening)
                        + "\nsigning="
                        + text(keys.signing)
                        + "\n";
        var owner = PosixFilePermissions.fromString("rw-------");
        var fresh =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        ".keys",
                        "",
                        PosixFilePermissions.asFileAttribute(owner));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.US_ASCII.encode(text));
            channel.force(true);
            Files.createLink(file, fresh);
            Lasting.name(file);
        } catch (FileAlreadyExistsException _) {
            // Another process was first; its keys are read instead.
        } finally {
            Files.delete(fresh);
        }
    }

    private static String text(byte[] secret) {
        return Base64.getEncoder().encodeToString(secret);
    }
}
