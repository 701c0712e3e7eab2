package org.hearthbook.laptop.keys;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/// Every array of bytes or characters that our own objects still hold, public cards aside.
final class Remains {

    private Remains() {}

    static List<Object> arraysOf(Object secret) {
        var found = new ArrayList<Object>();
        for (var field : secret.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                look(value(field, secret), found);
            }
        }
        return found;
    }

    static boolean areZero(List<Object> arrays) {
        return arrays.stream().allMatch(Remains::isZero);
    }

    private static void look(Object value, List<Object> found) {
        if (value instanceof byte[] || value instanceof char[]) {
            found.add(value);
        } else if (value.getClass().getPackage() == Remains.class.getPackage()
                && !(value instanceof PersonCard)) {
            found.addAll(arraysOf(value));
        }
    }

    private static boolean isZero(Object array) {
        for (var at = 0; at < Array.getLength(array); at++) {
            var zero = array instanceof byte[] bytes ? bytes[at] == 0 : ((char[]) array)[at] == 0;
            if (!zero) {
                return false;
            }
        }
        return true;
    }

    private static Object value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException because) {
            throw new IllegalStateException(because);
        }
    }
}
