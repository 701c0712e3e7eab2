package org.hearthbook.records.sync;

import static org.hearthbook.records.changes.JsonParts.expect;
import static org.hearthbook.records.changes.JsonParts.there;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Reads what became of a change.
final class OutcomeReader extends StdDeserializer<Outcome> {

    /// What was read so far; which outcome it is may be said last.
    private static final class Parts {
        private @Nullable String is;
        private @Nullable UUID id;
        private @Nullable Long seq;
        private @Nullable Instant at;
        private @Nullable String receipt;
        private @Nullable String key;
        private List<String> about = List.of();

        void take(String name, JsonParser json) {
            switch (name) {
                case "is" -> is = WireParts.text(json);
                case "id" -> id = WireParts.id(json);
                case "seq" -> seq = json.getLongValue();
                case "at" -> at = WireParts.moment(json);
                case "receipt" -> receipt = WireParts.text(json);
                case "key" -> key = WireParts.text(json);
                case "about" -> about = WireParts.texts(json);
                default -> json.skipChildren();
            }
        }

        Outcome outcome() {
            return switch (there(is)) {
                case "accepted" ->
                        new Outcome.Accepted(there(id), there(seq), there(at), there(receipt));
                case "refused" -> new Outcome.Refused(there(id), there(key), about);
                case "notYet" -> new Outcome.NotYet(there(id), there(key));
                case "clash" -> new Outcome.Clash(there(id));
                default -> throw new IllegalArgumentException("an outcome that is not known");
            };
        }
    }

    OutcomeReader() {
        super(Outcome.class);
    }

    @Override
    public Outcome deserialize(JsonParser parser, DeserializationContext context) {
        expect(parser.currentToken() == JsonToken.START_OBJECT);
        var parts = new Parts();
        for (var name = WireParts.next(parser); name != null; name = WireParts.next(parser)) {
            parts.take(name, parser);
        }
        return parts.outcome();
    }
}
