package org.hearthbook.service.keys;

import org.hearthbook.records.changes.Hashes;

import java.security.MessageDigest;
import java.util.Arrays;

/// Proofs by one secret: HMAC-SHA256 (RFC 2104). Each change gets one, so both blocks that begin
/// every one of them are hashed only once.
final class Proofs {

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5C;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /// @param secret of at most 64 bytes
    Proofs(byte[] secret) {
        inner = begun(secret, INNER);
        outer = begun(secret, OUTER);
    }

    private static MessageDigest begun(byte[] secret, byte pad) {
        var block = Arrays.copyOf(secret, BLOCK);
        for (var place = 0; place < BLOCK; place++) {
            block[place] ^= pad;
        }
        var digest = Hashes.sha256();
        digest.update(block);
        return digest;
    }

    /// The proof of `purpose`, a zero and `words`: 32 bytes.
    byte[] of(byte[] purpose, byte[] words) {
        var within = copy(inner);
        within.update(purpose);
        within.update((byte) 0);
        within.update(words);
        var around = copy(outer);
        around.update(within.digest());
        return around.digest();
    }

    private static MessageDigest copy(MessageDigest begun) {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException missing) {
            throw new IllegalStateException("every Java can copy SHA-256", missing);
        }
    }
}
