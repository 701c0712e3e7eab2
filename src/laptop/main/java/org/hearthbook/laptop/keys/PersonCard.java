package org.hearthbook.laptop.keys;

import java.util.Arrays;
import java.util.UUID;

/// What others may know of a person's keys: `signingKey` (Ed25519) checks what they signed,
/// `openingKey` (X25519) seals something to them. Both are 32 raw bytes.
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by what is in them
public record PersonCard(UUID person, byte[] signingKey, byte[] openingKey) {

    private static final int SIZE = 32;

    public PersonCard {
        signingKey = signingKey.clone();
        openingKey = openingKey.clone();
        if (signingKey.length != SIZE || openingKey.length != SIZE) {
            throw new IllegalArgumentException("A public key is 32 bytes");
        }
    }

    @Override
    public byte[] signingKey() {
        return signingKey.clone();
    }

    @Override
    public byte[] openingKey() {
        return openingKey.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonCard(var theirPerson, var theirSigning, var theirOpening)
                && person.equals(theirPerson)
                && Arrays.equals(signingKey, theirSigning)
                && Arrays.equals(openingKey, theirOpening);
    }

    @Override
    public int hashCode() {
        return 31 * person.hashCode() + Arrays.hashCode(signingKey);
    }
}
