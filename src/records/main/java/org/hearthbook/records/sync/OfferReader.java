package org.hearthbook.records.sync;

import static org.hearthbook.records.changes.JsonParts.expect;
import static org.hearthbook.records.changes.JsonParts.there;

import org.hearthbook.records.sync.SyncRequest.Offer;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// Reads what is offered.
final class OfferReader extends StdDeserializer<Offer> {

    OfferReader() {
        super(Offer.class);
    }

    @Override
    public Offer deserialize(JsonParser parser, DeserializationContext context) {
        expect(parser.currentToken() == JsonToken.START_OBJECT);
        @Nullable String json = null;
        @Nullable String signature = null;
        @Nullable String receipt = null;
        for (var name = WireParts.next(parser); name != null; name = WireParts.next(parser)) {
            switch (name) {
                case "json" -> json = WireParts.text(parser);
                case "signature" -> signature = WireParts.text(parser);
                case "receipt" -> receipt = WireParts.text(parser);
                default -> parser.skipChildren();
            }
        }
        return new Offer(there(json), signature, receipt);
    }
}
