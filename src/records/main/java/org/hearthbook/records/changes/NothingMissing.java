package org.hearthbook.records.changes;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

import java.util.Set;

/// Refuses JSON in which a part of a record is missing or null, unless that part is marked as one
/// that may be, or of a type that may be left out.
public final class NothingMissing extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private final transient Set<Class<?>> optional;

    public NothingMissing(Class<?>... optional) {
        this.optional = Set.of(optional);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated part) {
        return part instanceof AnnotatedParameter parameter && mustBeThere(parameter)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    private boolean mustBeThere(AnnotatedParameter parameter) {
        var record = parameter.getDeclaringClass();
        if (!record.isRecord()) {
            return false;
        }
        var component = record.getRecordComponents()[parameter.getIndex()];
        return !optional.contains(component.getType())
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
