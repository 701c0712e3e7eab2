package org.hearthbook.records.sync;

import org.hearthbook.records.sync.SyncRequest.Offer;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes what is offered.
final class OfferWriter extends StdSerializer<Offer> {

    OfferWriter() {
        super(Offer.class);
    }

    @Override
    public void serialize(Offer offer, JsonGenerator json, SerializationContext context) {
        write(offer, json);
    }

    static void write(Offer offer, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("json", offer.json());
        if (offer.signature() != null) {
            json.writeStringProperty("signature", offer.signature());
        }
        if (offer.receipt() != null) {
            json.writeStringProperty("receipt", offer.receipt());
        }
        json.writeEndObject();
    }
}
