package org.hearthbook.records.changes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256, the one hash by which texts and files are named.
public final class Hashes {

    private static final MessageDigest BLANK = blank();

    private Hashes() {}

    /// One that has seen nothing yet. A copy is made in a fraction of the time in which Java finds
    /// out who makes such digests.
    public static MessageDigest sha256() {
        try {
            return (MessageDigest) BLANK.clone();
        } catch (CloneNotSupportedException missing) {
            throw new IllegalStateException("every Java can copy SHA-256", missing);
        }
    }

    private static MessageDigest blank() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// Lower-case hexadecimal of the SHA-256 of `bytes`.
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /// The same over the UTF-8 of `text`.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// One hash of `parts` in order, so that no words can pass from one part to the next unseen.
    public static String ofParts(List<String> parts) {
        var digest = sha256();
        parts.forEach(it -> add(digest, it));
        return HexFormat.of().formatHex(digest.digest());
    }

    static void add(MessageDigest digest, String part) {
        var text = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, text.length));
        digest.update(text);
    }
}
