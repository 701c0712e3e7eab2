package org.hearthbook.service.sync;

import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/// By a receipt the service knows again, without having kept it, that it once took in exactly these
/// bytes.
final class Receipts {

    private static final int MAC = 16;
    private static final int UUIDS = 4 * Long.BYTES;

    private final ServiceKeys keys;

    Receipts(ServiceKeys keys) {
        this.keys = keys;
    }

    String of(UUID household, UUID change, byte[] sha256) {
        var words =
                ByteBuffer.allocate(UUIDS + sha256.length)
                        .putLong(household.getMostSignificantBits())
                        .putLong(household.getLeastSignificantBits())
                        .putLong(change.getMostSignificantBits())
                        .putLong(change.getLeastSignificantBits())
                        .put(sha256)
                        .array();
        return Wire.text(Arrays.copyOf(keys.said("receipt", words), MAC));
    }

    boolean isGenuine(UUID household, Offered offered) {
        var receipt = offered.receipt();
        return receipt != null && receipt.equals(of(household, offered));
    }

    private String of(UUID household, Offered offered) {
        return of(household, offered.id(), offered.incoming().sha256());
    }
}
