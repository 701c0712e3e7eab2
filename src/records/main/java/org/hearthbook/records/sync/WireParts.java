package org.hearthbook.records.sync;

import static org.hearthbook.records.changes.JsonParts.expect;

import org.hearthbook.records.changes.IsoTimes;
import org.hearthbook.records.changes.JsonParts;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The parts of what comes by the thousand in one message, and is therefore read and written by
/// hand. What they cannot be is refused; a part that may be left out can be null.
final class WireParts {

    private WireParts() {}

    /// Moves on to the value of the next part; null at the end.
    static @Nullable String next(JsonParser json) {
        var name = json.nextName();
        if (name != null) {
            json.nextToken();
        } else {
            expect(json.currentToken() == JsonToken.END_OBJECT);
        }
        return name;
    }

    static @Nullable String text(JsonParser json) {
        return isNothing(json) ? null : JsonParts.text(json);
    }

    static @Nullable UUID id(JsonParser json) {
        return isNothing(json) ? null : JsonParts.id(json);
    }

    private static boolean isNothing(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    static @Nullable Instant moment(JsonParser json) {
        var text = text(json);
        return text == null ? null : IsoTimes.instant(text);
    }

    /// No list is an empty one.
    static List<String> texts(JsonParser json) {
        var texts = new ArrayList<String>();
        if (!isNothing(json)) {
            expect(json.currentToken() == JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                texts.add(JsonParts.text(json));
            }
        }
        return texts;
    }
}
