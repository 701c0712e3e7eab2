package org.hearthbook.laptop.keys;

import org.bouncycastle.math.ec.rfc7748.X25519;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/// A person's own keys while they are signed in: one signs, one opens what is sealed to them, one
/// seals what is for them alone. Zeroed on closing.
public final class PersonKeys implements AutoCloseable {

    private static final byte VERSION = 1;
    private static final int SIZE = 32;
    static final int PACKED = 1 + 16 + 3 * SIZE;

    private final byte[] signing;
    private final byte[] opening;
    private final byte[] own;
    private final PersonCard card;
    private boolean closed;

    private PersonKeys(UUID person, byte[] signing, byte[] opening, byte[] own) {
        this.signing = signing;
        this.opening = opening;
        this.own = own;
        var signingKey = new byte[SIZE];
        Ed25519.generatePublicKey(signing, 0, signingKey, 0);
        var openingKey = new byte[SIZE];
        X25519.generatePublicKey(opening, 0, openingKey, 0);
        card = new PersonCard(person, signingKey, openingKey);
    }

    /// New keys for a person who has none yet.
    public static PersonKeys generate(UUID person, SecureRandom random) {
        return new PersonKeys(person, fresh(random), fresh(random), fresh(random));
    }

    /// The same keys once more, to be closed on their own.
    public synchronized PersonKeys copy() {
        refuseIfClosed();
        return new PersonKeys(person(), signing.clone(), opening.clone(), own.clone());
    }

    /// Whether `publicKey` (32 raw bytes) signed `message`; false for anything malformed.
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return publicKey.length == SIZE
                && signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }

    public UUID person() {
        return card.person();
    }

    /// The public half; stays readable after closing.
    public PersonCard card() {
        return card;
    }

    /// An Ed25519 signature, 64 bytes, always the same for the same message.
    public synchronized byte[] sign(byte[] message) {
        refuseIfClosed();
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(signing, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /// A key for something of this person's alone, such as their drafts; it has to be closed too.
    public synchronized SealingKey personal(String purpose) {
        refuseIfClosed();
        return SealingKey.consuming(
                Derivation.derive(own, "personal/" + person() + "/" + purpose, SIZE));
    }

    /// Zeroes all three; every later use is an `IllegalStateException`.
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(signing, (byte) 0);
        Arrays.fill(opening, (byte) 0);
        Arrays.fill(own, (byte) 0);
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /// A copy of what opens a grant; the caller zeroes it.
    synchronized byte[] openingCopy() {
        refuseIfClosed();
        return opening.clone();
    }

    /// Version, person and the three secrets, for inside a slot; the caller zeroes it.
    synchronized byte[] packed() {
        refuseIfClosed();
        return ByteBuffer.allocate(PACKED)
                .put(VERSION)
                .put(Packed.id(person()))
                .put(signing)
                .put(opening)
                .put(own)
                .array();
    }

    static PersonKeys unpacked(byte[] packed) throws NotOpened {
        if (packed.length != PACKED || packed[0] != VERSION) {
            throw new NotOpened("These keys were written by another version of Hearthbook");
        }
        var read = ByteBuffer.wrap(packed, 1, PACKED - 1);
        var person = new UUID(read.getLong(), read.getLong());
        return new PersonKeys(person, next(read), next(read), next(read));
    }

    private static byte[] fresh(SecureRandom random) {
        var secret = new byte[SIZE];
        random.nextBytes(secret);
        return secret;
    }

    private static byte[] next(ByteBuffer read) {
        var secret = new byte[SIZE];
        read.get(secret);
        return secret;
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("These keys are closed");
        }
    }
}
