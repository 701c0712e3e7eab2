package org.hearthbook.desktop;

import java.util.Arrays;

/// What the person asked for on the command line.
final class Asked {

    /// The build's own launcher puts this, and more options of Java's, behind the main class.
    private static final String NOT_OURS = "--module-path";

    private Asked() {}

    /// The `arguments` that are meant for Hearthbook.
    static String[] of(String... arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals(NOT_OURS))
                .toArray(String[]::new);
    }
}
