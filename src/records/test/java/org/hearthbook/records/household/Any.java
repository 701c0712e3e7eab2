package org.hearthbook.records.household;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.trying.Wild;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes any record of the book, with anything in it that its types allow.
final class Any {

    private final RandomGenerator random;

    Any(RandomGenerator random) {
        this.random = random;
    }

    <T> T record(Class<T> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(this::component).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(type + " from " + Arrays.toString(values), broken);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedElement annotated = component.getAnnotatedType();
        return annotated.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0
                ? null
                : value(component.getGenericType());
    }

    private Object value(Type type) {
        return type instanceof ParameterizedType generic ? several(generic) : one((Class<?>) type);
    }

    private Object several(ParameterizedType type) {
        var size = random.nextInt(4);
        if (type.getRawType() == Map.class) {
            var map = new HashMap<String, String>();
            for (var left = size; left > 0; left--) {
                map.put(Wild.text(random), Wild.text(random));
            }
            return map;
        }
        var list = new ArrayList<Object>();
        for (var left = size; left > 0; left--) {
            list.add(value(type.getActualTypeArguments()[0]));
        }
        return list;
    }

    private Object one(Class<?> type) {
        if (type == Mark.class) {
            return random.nextBoolean()
                    ? Mark.typed(Wild.text(random))
                    : Mark.drawn(List.of(record(Mark.Stroke.class)), 640, 200);
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return Wild.pick(random, List.<Object>of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "String" -> Wild.text(random);
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(-30_000, 60_000));
            case "LocalTime" -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
            case "int" -> random.nextInt(1_000_000);
            case "long" -> random.nextLong();
            case "boolean" -> random.nextBoolean();
            default -> throw new AssertionError("nobody said how to make " + type);
        };
    }
}
