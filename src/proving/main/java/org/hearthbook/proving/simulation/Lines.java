package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;

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
            return Wire.block(delivered.json(), delivered.signature()).read(Kinds.json());
        } catch (NotAChange because) {
            throw new IllegalStateException(because);
        }
    }
}
