package org.hearthbook.records.people;

import java.util.HexFormat;

/// A person's public keys, as lower-case hexadecimal of 32 bytes each.
public record PublicKeys(String signing, String opening) {

    static PublicKeys of(byte[] signing, byte[] opening) {
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
}
