package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;

import java.util.List;
import java.util.UUID;

/// Seals the parts of one file, each bound to its number and to whether it is the last.
record PartSeal(Sealing sealing, UUID file) {

    /// Bytes of the file in a part; the last has what is left, and an empty file has one empty
    /// part.
    static final int PART = 1 << 20;

    /// What sealing adds to a part.
    static final int EXTRA = 28;

    private static final String NAME = "file part";
    private static final String HASH = "file hash";

    byte[] seal(byte[] plain, long number, boolean isLast) {
        return sealing.key().seal(plain, bound(number, isLast));
    }

    byte[] open(byte[] sealed, long number, boolean isLast) throws NotOpened {
        return sealing.key().open(sealed, bound(number, isLast));
    }

    byte[] sealHash(byte[] hash) {
        return sealing.key().seal(hash, sealing.bound(HASH, List.of(file)));
    }

    byte[] openHash(byte[] sealed) throws NotOpened {
        return sealing.key().open(sealed, sealing.bound(HASH, List.of(file)));
    }

    private byte[] bound(long number, boolean isLast) {
        return sealing.bound(NAME, List.of(file), number, isLast ? 1 : 0);
    }
}
