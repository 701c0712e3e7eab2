package org.hearthbook.laptop.store;

import java.util.Arrays;

/// Something half written, under the key that its writer found it a place with.
@SuppressWarnings("ArrayRecordComponent") // compared by value below, handed on without a copy
public record Draft(String key, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Draft(var theirKey, var theirContent)
                && key.equals(theirKey)
                && Arrays.equals(content, theirContent);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(content);
    }
}
