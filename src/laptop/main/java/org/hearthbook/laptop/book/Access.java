package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.SealingKey;

import java.util.UUID;

/// What a signed-in person holds: their own keys and the household's.
record Access(UUID household, SealingKey key, PersonKeys keys) implements AutoCloseable {

    UUID person() {
        return keys.person();
    }

    /// Zeroes all of it.
    @Override
    public void close() {
        key.close();
        keys.close();
    }
}
