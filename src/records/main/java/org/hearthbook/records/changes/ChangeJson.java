package org.hearthbook.records.changes;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Writes changes down as JSON and reads them again. Knows the kinds that it was given; any other
/// becomes `Unknown`.
public final class ChangeJson {

    /// The order of these fields is the order on paper.
    record Envelope(
            UUID id,
            UUID household,
            UUID record,
            String kind,
            int v,
            List<UUID> base,
            UUID by,
            UUID on,
            Instant at,
            Body body) {}

    /// Asked of every change; Java takes its time to answer for an annotation.
    private static final ClassValue<Boolean> SIGNED =
            new ClassValue<>() {
                @Override
                protected Boolean computeValue(Class<?> type) {
                    return kind(type.asSubclass(Body.class)).signed();
                }
            };

    private final JsonMapper mapper = mapper();
    private final ObjectReader bodies =
            mapper.reader()
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .without(DeserializationFeature.EAGER_DESERIALIZER_FETCH);
    private final ObjectWriter writer = mapper.writer();
    private final Map<String, ObjectReader> known = new HashMap<>();

    /// @param families the sealed families of bodies, each permitted type with its `Kind`
    public ChangeJson(List<Class<? extends Body>> families) {
        families.stream().flatMap(ChangeJson::members).forEach(this::know);
    }

    private static Stream<Class<?>> members(Class<? extends Body> family) {
        return Stream.of(family.getPermittedSubclasses());
    }

    private void know(Class<?> member) {
        var type = member.asSubclass(Body.class);
        var kind = kind(type);
        known.put(name(kind.value(), kind.version()), bodies.forType(type));
    }

    /// The exact bytes to keep for `change`.
    public byte[] write(Change change) {
        var kind = kind(change.body().getClass());
        var envelope =
                new Envelope(
                        change.id(),
                        change.household(),
                        change.record(),
                        kind.value(),
                        kind.version(),
                        change.base(),
                        change.by(),
                        change.on(),
                        change.at(),
                        change.body());
        return writer.writeValueAsBytes(envelope);
    }

    /// Reads what `write` made, here or by another version of this program.
    ///
    /// @throws NotAChange if `json` is not a change, or a known kind with a body that makes no
    /// sense
    public Change read(byte[] json) throws NotAChange {
        return read(json, this::reader);
    }

    /// The same without a look at the body, whose kind is taken as not known: who wrote what about
    /// which record.
    ///
    /// @throws NotAChange if there is not even that
    public Change readOutside(byte[] json) throws NotAChange {
        return read(json, (_, _) -> null);
    }

    private Change read(byte[] json, BiFunction<String, Integer, @Nullable ObjectReader> readers)
            throws NotAChange {
        try (var parser = bodies.createParser(json)) {
            return new EnvelopeReader(parser, readers).change();
        } catch (JacksonException
                | IllegalArgumentException
                | NullPointerException
                | DateTimeException wrong) {
            throw new NotAChange("not a change that can be read", wrong);
        }
    }

    private @Nullable ObjectReader reader(String kind, int version) {
        return known.get(name(kind, version));
    }

    /// Any value of the records as bytes that are the same for equal values: what digests are over.
    public byte[] canonical(Object value) {
        return writer.writeValueAsBytes(value);
    }

    /// The name and rules under which bodies of this type are kept.
    public static Kind kind(Class<? extends Body> type) {
        var kind = type.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalArgumentException(type + " cannot be written down: it has no kind");
        }
        return kind;
    }

    /// Whether whoever does this has to sign it.
    public static boolean mustBeSigned(Class<? extends Body> type) {
        return SIGNED.get(type);
    }

    private static String name(String kind, int version) {
        return kind + "/" + version;
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        var asEver = builder.annotationIntrospector();
        return builder.annotationIntrospector(
                        AnnotationIntrospector.pair(new NothingMissing(), asEver))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_NULL))
                .addModule(new JsonOfRecords())
                .changeDefaultVisibility(it ->
                        it.withFieldVisibility(Visibility.ANY)
                                .withGetterVisibility(Visibility.NONE)
                                .withIsGetterVisibility(Visibility.NONE))
                .build();
    }
}
