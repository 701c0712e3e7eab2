package org.hearthbook.laptop.documents.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/// How a letter of a joined script, such as Arabic, is written between its neighbours.
enum Joining {
    ALONE("isol"),
    AT_START("init"),
    INSIDE("medi"),
    AT_END("fina");

    private final String feature;

    Joining(String feature) {
        this.feature = feature;
    }

    /// The name that fonts give this form.
    String feature() {
        return feature;
    }

    static Joining of(int[] letters, int index) {
        var type = type(letters[index]);
        var before = joinsOnwards(neighbour(letters, index, -1)) && joinsBackwards(type);
        var after = joinsOnwards(type) && joinsBackwards(neighbour(letters, index, 1));
        if (before) {
            return after ? INSIDE : AT_END;
        }
        return after ? AT_START : ALONE;
    }

    private static int neighbour(int[] letters, int index, int step) {
        for (var i = index + step; i >= 0 && i < letters.length; i += step) {
            var type = type(letters[i]);
            if (type != UCharacter.JoiningType.TRANSPARENT) {
                return type;
            }
        }
        return UCharacter.JoiningType.NON_JOINING;
    }

    private static boolean joinsOnwards(int type) {
        return type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.LEFT_JOINING
                || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBackwards(int type) {
        return type == UCharacter.JoiningType.DUAL_JOINING
                || type == UCharacter.JoiningType.RIGHT_JOINING
                || type == UCharacter.JoiningType.JOIN_CAUSING;
    }

    private static int type(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE);
    }
}
