package org.hearthbook.records.changes;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

import java.time.Instant;

/// Writes the moments of receipts and changes.
final class MomentWriter extends StdSerializer<Instant> {

    MomentWriter() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
        json.writeString(IsoTimes.text(moment));
    }
}
