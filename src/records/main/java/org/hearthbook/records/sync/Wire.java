package org.hearthbook.records.sync;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.hearthbook.records.changes.Block;
import org.hearthbook.records.changes.JsonOfRecords;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.NothingMissing;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.io.OutputStream;
import java.util.Base64;
import java.util.List;

/// Writes and reads what goes over the wire. Fields that are not known are passed over, so that an
/// older laptop and a newer service, or the other way round, understand each other.
public final class Wire {

    /// What came is not what was agreed on.
    public static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        NotUnderstood(Exception because) {
            super("not a message that can be read", because);
        }
    }

    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 2 * 1024 * 1024;
    private static final JsonMapper MAPPER = mapper();

    private Wire() {}

    public static byte[] write(Object message) {
        return MAPPER.writeValueAsBytes(message);
    }

    /// Writes a message to `out` part by part; closing it closes `out`.
    static JsonGenerator writer(OutputStream out) {
        return MAPPER.createGenerator(out);
    }

    /// The message in `json`.
    ///
    /// @throws NotUnderstood if `json` is no such message, is deeper than 16 levels, holds a text
    ///     of more than 2 MiB, or lacks what cannot be left out
    public static <T> T read(byte[] json, Class<T> type) throws NotUnderstood {
        try {
            var message = MAPPER.readValue(json, type);
            if (message == null) {
                throw new NotUnderstood(new IllegalArgumentException("nothing in it"));
            }
            return message;
        } catch (JacksonException | IllegalArgumentException | NullPointerException wrong) {
            throw new NotUnderstood(wrong);
        }
    }

    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// What `text` made of bytes, back again. No two texts are the same bytes, so what was changed
    /// on its way is never taken for what was sent.
    ///
    /// @throws IllegalArgumentException if `text` is not base64url, or spells its bytes in another
    ///     way than {@link #text}
    public static byte[] bytes(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (!text(bytes).equals(text)) {
            throw new IllegalArgumentException("These bytes are spelt otherwise");
        }
        return bytes;
    }

    /// The change that stands in a message as these two.
    ///
    /// @throws NotAChange if `signature` is there and is none
    public static Block block(String json, @Nullable String signature) throws NotAChange {
        try {
            return Block.of(json, signature == null ? null : bytes(signature));
        } catch (IllegalArgumentException wrong) {
            throw new NotAChange("its signature is none", wrong);
        }
    }

    /// An empty list says no more than none: most lists are empty when a laptop asks in vain.
    private static void leaveOutWhenEmpty(MutableConfigOverride lists) {
        lists.setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS));
        lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /// What one message has up to thousands of.
    private static SimpleModule byHand() {
        return new SimpleModule("by hand")
                .addDeserializer(Offer.class, new OfferReader())
                .addDeserializer(Outcome.class, new OutcomeReader())
                .addDeserializer(Delivered.class, new DeliveredReader())
                .addSerializer(new OfferWriter())
                .addSerializer(new OutcomeWriter())
                .addSerializer(new DeliveredWriter());
    }

    private static JsonMapper mapper() {
        var limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(20)
                        .build();
        var factory =
                JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        var builder = JsonMapper.builder(factory);
        var asEver = builder.annotationIntrospector();
        return builder.annotationIntrospector(
                        AnnotationIntrospector.pair(new NothingMissing(List.class), asEver))
                .addModule(new JsonOfRecords())
                .addModule(byHand())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_NULL))
                .withConfigOverride(List.class, Wire::leaveOutWhenEmpty)
                .changeDefaultVisibility(it ->
                        it.withFieldVisibility(Visibility.ANY)
                                .withGetterVisibility(Visibility.NONE)
                                .withIsGetterVisibility(Visibility.NONE))
                .build();
    }
}
