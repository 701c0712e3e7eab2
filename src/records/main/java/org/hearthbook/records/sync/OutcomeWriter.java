package org.hearthbook.records.sync;

import org.hearthbook.records.changes.IsoTimes;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

import java.util.List;
import java.util.UUID;

/// Writes what became of a change.
final class OutcomeWriter extends StdSerializer<Outcome> {

    OutcomeWriter() {
        super(Outcome.class);
    }

    @Override
    public void serialize(Outcome outcome, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        switch (outcome) {
            case Outcome.Accepted(var id, var seq, var at, var receipt) -> {
                begin(json, "accepted", id);
                json.writeNumberProperty("seq", seq);
                json.writeStringProperty("at", IsoTimes.text(at));
                json.writeStringProperty("receipt", receipt);
            }
            case Outcome.Refused(var id, var key, var about) -> {
                begin(json, "refused", id);
                json.writeStringProperty("key", key);
                write(json, about);
            }
            case Outcome.NotYet(var id, var key) -> {
                begin(json, "notYet", id);
                json.writeStringProperty("key", key);
            }
            case Outcome.Clash(var id) -> begin(json, "clash", id);
        }
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, String is, UUID id) {
        json.writeStringProperty("is", is);
        json.writeStringProperty("id", id.toString());
    }

    private static void write(JsonGenerator json, List<String> about) {
        if (!about.isEmpty()) {
            json.writeArrayPropertyStart("about");
            about.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
