package org.hearthbook.laptop.store;

import java.util.Arrays;

/// One row of the log as it lies on the disk, whatever state it is in.
@SuppressWarnings("ArrayRecordComponent") // twenty thousand are made at each opening: no copies
record ChangeRow(
        long position, byte[] id, byte[] record, byte[] keyId, byte[] sealed, byte[] link) {

    boolean isSameAs(ChangeRow other) {
        return position == other.position
                && Arrays.equals(id, other.id)
                && Arrays.equals(sealed, other.sealed)
                && Arrays.equals(link, other.link);
    }
}
