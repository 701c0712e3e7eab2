package org.hearthbook.records.changes;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.Objects;
import java.util.UUID;

/// The parts of what comes by the thousand, and is therefore read by hand. What they cannot be
/// throws `IllegalArgumentException` or `NullPointerException`, as a record made of it does.
public final class JsonParts {

    private static final int UUID_CHARACTERS = 36;

    private JsonParts() {}

    /// The text where `json` stands.
    public static String text(JsonParser json) {
        expect(json.currentToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }

    /// The id where `json` stands, in full.
    public static UUID id(JsonParser json) {
        var text = text(json);
        expect(text.length() == UUID_CHARACTERS);
        return UUID.fromString(text);
    }

    /// `part`, which may not be left out.
    public static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part, "a part is missing");
    }

    /// That the shape is as it was agreed on.
    public static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("this is not the shape that was agreed on");
        }
    }
}
