package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Reads what goes over the wire, for the checks.
final class Lines {

    private static final String ID = "\"id\":\"";
    private static final int LENGTH = 36;

    private Lines() {}

    /// The id of the change in `json`: the first thing in it.
    static UUID id(String json) {
        var from = json.indexOf(ID) + ID.length();
        return UUID.fromString(json.substring(from, from + LENGTH));
    }

    static Written written(Delivered delivered) {
        try {
            var json = delivered.json().getBytes(StandardCharsets.UTF_8);
            var signature = delivered.signature();
            return new Written(
                    Kinds.json().read(json),
                    json,
                    signature == null ? null : Wire.bytes(signature));
        } catch (NotAChange because) {
            throw new IllegalStateException(because);
        }
    }
}
