package org.hearthbook.records.sync;

import org.hearthbook.records.changes.IsoTimes;
import org.hearthbook.records.sync.SyncReply.Delivered;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes what is delivered.
final class DeliveredWriter extends StdSerializer<Delivered> {

    DeliveredWriter() {
        super(Delivered.class);
    }

    @Override
    public void serialize(Delivered change, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeNumberProperty("seq", change.seq());
        json.writeStringProperty("at", IsoTimes.text(change.at()));
        json.writeStringProperty("json", change.json());
        if (change.signature() != null) {
            json.writeStringProperty("signature", change.signature());
        }
        json.writeStringProperty("receipt", change.receipt());
        json.writeEndObject();
    }
}
