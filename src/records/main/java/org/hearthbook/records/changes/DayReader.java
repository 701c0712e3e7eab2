package org.hearthbook.records.changes;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads the days in bodies, each of which has one or more.
final class DayReader extends LocalDateDeserializer {

    /// The same for every part of every record: none asks for a form of its own.
    @Override
    public ValueDeserializer<?> createContextual(
            DeserializationContext context, @Nullable BeanProperty part) {
        return this;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return IsoTimes.date(parser.getString());
            } catch (DateTimeException _) {
                // What else it can be, and what to say of it, is known there.
                return super.deserialize(parser, context);
            }
        }
        return super.deserialize(parser, context);
    }
}
