package org.hearthbook.records.changes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// SHA-256, the one hash by which texts and files are named.
public final class Hashes {

    private Hashes() {}

    public static MessageDigest sha256() {
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
