package org.hearthbook.records.changes;

import static org.hearthbook.records.changes.JsonParts.expect;
import static org.hearthbook.records.changes.JsonParts.id;
import static org.hearthbook.records.changes.JsonParts.text;
import static org.hearthbook.records.changes.JsonParts.there;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Reads one change in one pass. What a newer program adds to the envelope is passed over.
final class EnvelopeReader {

    private final JsonParser parser;
    private final BiFunction<String, Integer, @Nullable ObjectReader> readers;
    private @Nullable UUID id;
    private @Nullable UUID household;
    private @Nullable UUID record;
    private @Nullable String kind;
    private @Nullable Integer version;
    private @Nullable List<UUID> base;
    private @Nullable UUID by;
    private @Nullable UUID on;
    private @Nullable Instant at;
    private @Nullable Body body;
    private @Nullable JsonNode bodyBeforeItsKind;

    /// @param readers what reads the bodies of a kind and version, or null when it is not known
    EnvelopeReader(JsonParser parser, BiFunction<String, Integer, @Nullable ObjectReader> readers) {
        this.parser = parser;
        this.readers = readers;
    }

    Change change() {
        expect(parser.nextToken() == JsonToken.START_OBJECT);
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            take(name);
        }
        expect(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
        return new Change(
                there(id),
                there(household),
                there(record),
                there(base),
                there(by),
                there(on),
                there(at),
                bodyAtLast());
    }

    private void take(String name) {
        switch (name) {
            case "id" -> id = once(id, id(parser));
            case "household" -> household = once(household, id(parser));
            case "record" -> record = once(record, id(parser));
            case "kind" -> kind = once(kind, text(parser));
            case "v" -> version = once(version, parser.getIntValue());
            case "base" -> base = once(base, ids());
            case "by" -> by = once(by, id(parser));
            case "on" -> on = once(on, id(parser));
            case "at" -> at = once(at, IsoTimes.instant(text(parser)));
            case "body" -> takeBody();
            default -> parser.skipChildren();
        }
    }

    private void takeBody() {
        expect(body == null && bodyBeforeItsKind == null);
        if (kind == null || version == null) {
            bodyBeforeItsKind = parser.readValueAsTree();
        } else {
            body = body(kind, version);
        }
    }

    private Body body(String itsKind, int itsVersion) {
        var reader = readers.apply(itsKind, itsVersion);
        if (reader == null) {
            parser.skipChildren();
            return new Unknown(itsKind, itsVersion);
        }
        return there(reader.<@Nullable Body>readValue(parser));
    }

    private Body bodyAtLast() {
        if (body != null) {
            return body;
        }
        var reader = readers.apply(there(kind), there(version));
        return reader == null
                ? new Unknown(there(kind), there(version))
                : there(reader.<@Nullable Body>readValue(there(bodyBeforeItsKind)));
    }

    private List<UUID> ids() {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        var ids = new ArrayList<UUID>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            ids.add(id(parser));
        }
        return ids;
    }

    private static <T> T once(@Nullable T before, T now) {
        expect(before == null);
        return now;
    }
}
