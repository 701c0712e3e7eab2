package org.hearthbook.laptop.store;

import java.util.Arrays;
import java.util.UUID;

/// One change as the log keeps it: its id, the record that it concerns, and bytes that only the
/// writer understands. The bytes are not copied: nobody may write into them afterwards.
@SuppressWarnings("ArrayRecordComponent") // compared by value below; a log has thousands
public record Entry(UUID id, UUID record, byte[] payload) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry(var theirId, var theirRecord, var theirPayload)
                && id.equals(theirId)
                && record.equals(theirRecord)
                && Arrays.equals(payload, theirPayload);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(payload);
    }
}
