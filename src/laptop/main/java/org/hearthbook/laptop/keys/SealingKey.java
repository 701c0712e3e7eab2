package org.hearthbook.laptop.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// What a household's or a person's writing is sealed with: 32 secret bytes that are zeroed on
/// closing. May be used by several threads at once.
public final class SealingKey implements AutoCloseable {

    static final int SIZE = 32;

    private final UUID id;
    private final AesGcm sealing;
    private final HmacSha256 marking;
    private final ReadWriteLock closing = new ReentrantReadWriteLock();
    private boolean closed;

    private SealingKey(byte[] secret) {
        id = keyId(Derivation.derive(secret, "id", 16));
        sealing = new AesGcm(secret);
        var markingSecret = Derivation.derive(secret, "mac", SIZE);
        marking = new HmacSha256(markingSecret);
        Arrays.fill(markingSecret, (byte) 0);
    }

    /// A new key that nobody else has.
    public static SealingKey random(SecureRandom random) {
        var secret = new byte[SIZE];
        random.nextBytes(secret);
        return consuming(secret);
    }

    /// The key made of these 32 bytes, which are zeroed.
    static SealingKey consuming(byte[] secret) {
        if (secret.length != SIZE) {
            throw new IllegalArgumentException("A sealing key is 32 bytes");
        }
        try {
            return new SealingKey(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// Names this key without telling anything of it; stays readable after closing.
    public UUID id() {
        return id;
    }

    /// 12 bytes of nonce, the sealed bytes, 16 of tag: 28 bytes longer than `plain`.
    public byte[] seal(byte[] plain, byte[] associatedData) {
        return whileOpen(() -> sealing.seal(plain, associatedData));
    }

    /// What was sealed, if it was by this key, with the same `associatedData`, and not changed
    /// since.
    public byte[] open(byte[] sealed, byte[] associatedData) throws NotOpened {
        closing.readLock().lock();
        try {
            refuseIfClosed();
            return sealing.open(sealed, associatedData);
        } finally {
            closing.readLock().unlock();
        }
    }

    /// Another key for one purpose, always the same for the same words; it has to be closed too.
    public SealingKey derive(String purpose) {
        return whileOpen(
                () -> consuming(Derivation.derive(sealing.kept(), "derive/" + purpose, SIZE)));
    }

    /// HMAC-SHA256 over the parts, each behind its length: 32 bytes.
    public byte[] mac(byte[]... parts) {
        return whileOpen(() -> marking.over(parts));
    }

    /// Zeroes the key, after any use of it under way; every later use is an
    /// `IllegalStateException`.
    @Override
    public void close() {
        closing.writeLock().lock();
        try {
            closed = true;
            sealing.forget();
            marking.forget();
        } finally {
            closing.writeLock().unlock();
        }
    }

    public boolean isClosed() {
        closing.readLock().lock();
        try {
            return closed;
        } finally {
            closing.readLock().unlock();
        }
    }

    /// A copy of the secret, for sealing it to a person; the caller zeroes it.
    byte[] copy() {
        return whileOpen(() -> sealing.kept().clone());
    }

    private <T> T whileOpen(Supplier<T> use) {
        closing.readLock().lock();
        try {
            refuseIfClosed();
            return use.get();
        } finally {
            closing.readLock().unlock();
        }
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new ClosedKey();
        }
    }

    /// The bytes as a UUID of version 8, the one for names made in a way of one's own (RFC 9562).
    private static UUID keyId(byte[] bytes) {
        bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        return Packed.id(bytes);
    }
}
