package org.hearthbook.records.people;

import org.hearthbook.records.changes.Hashes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A person's public keys, as lower-case hexadecimal of 32 bytes each.
public record PublicKeys(String signing, String opening) {

    private static final String KEY = "[0-9a-f]{64}";
    private static final int TAG = 9;

    public static PublicKeys of(byte[] signing, byte[] opening) {
        return new PublicKeys(HexFormat.of().formatHex(signing), HexFormat.of().formatHex(opening));
    }

    /// The 32 bytes that check this person's signatures.
    public byte[] signingKey() {
        return HexFormat.of().parseHex(signing);
    }

    /// The 32 bytes that things are sealed to for this person.
    public byte[] openingKey() {
        return HexFormat.of().parseHex(opening);
    }

    /// Names the key that things are sealed to: 12 characters.
    public String tag() {
        var hash = Hashes.sha256().digest(opening.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG));
    }

    /// Whether both have the shape of a key.
    boolean areWhole() {
        return signing.matches(KEY) && opening.matches(KEY);
    }
}
