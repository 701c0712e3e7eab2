package org.hearthbook.records.sync;

import org.hearthbook.records.changes.IsoTimes;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The parts of what comes by the thousand in one message, and is therefore read and written by
/// hand. What they cannot be is refused; a part that may be left out can be null.
final class WireParts {

    private static final int UUID_CHARACTERS = 36;

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
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(json.currentToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }

    static @Nullable UUID id(JsonParser json) {
        var text = text(json);
        expect(text == null || text.length() == UUID_CHARACTERS);
        return text == null ? null : UUID.fromString(text);
    }

    static @Nullable Instant moment(JsonParser json) {
        var text = text(json);
        return text == null ? null : IsoTimes.instant(text);
    }

    /// No list is an empty one.
    static List<String> texts(JsonParser json) {
        var texts = new ArrayList<String>();
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            expect(json.currentToken() == JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                expect(json.currentToken() == JsonToken.VALUE_STRING);
                texts.add(json.getString());
            }
        }
        return texts;
    }

    static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part, "a part is missing");
    }

    static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("this is not the shape of the message");
        }
    }
}
