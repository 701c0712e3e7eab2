package org.hearthbook.records.sync;

import static org.hearthbook.records.changes.JsonParts.expect;
import static org.hearthbook.records.changes.JsonParts.there;

import org.hearthbook.records.sync.SyncReply.Delivered;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

import java.time.Instant;

/// Reads what is delivered.
final class DeliveredReader extends StdDeserializer<Delivered> {

    DeliveredReader() {
        super(Delivered.class);
    }

    @Override
    public Delivered deserialize(JsonParser parser, DeserializationContext context) {
        expect(parser.currentToken() == JsonToken.START_OBJECT);
        @Nullable Long seq = null;
        @Nullable Instant at = null;
        @Nullable String json = null;
        @Nullable String signature = null;
        @Nullable String receipt = null;
        for (var name = WireParts.next(parser); name != null; name = WireParts.next(parser)) {
            switch (name) {
                case "seq" -> seq = parser.getLongValue();
                case "at" -> at = WireParts.moment(parser);
                case "json" -> json = WireParts.text(parser);
                case "signature" -> signature = WireParts.text(parser);
                case "receipt" -> receipt = WireParts.text(parser);
                default -> parser.skipChildren();
            }
        }
        return new Delivered(there(seq), there(at), there(json), signature, there(receipt));
    }
}
