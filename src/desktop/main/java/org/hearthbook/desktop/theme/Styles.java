package org.hearthbook.desktop.theme;

import java.util.Objects;

/// Finds the stylesheet that belongs to a view.
public final class Styles {

    private Styles() {}

    /// The sheet with the same name beside `view`: `NotesView.css` for `NotesView`.
    public static String beside(Class<?> view) {
        return named(view, view.getSimpleName() + ".css");
    }

    /// The sheet called `name` in the package of `view`.
    public static String named(Class<?> view, String name) {
        var found = view.getResource(name);
        return Objects.requireNonNull(found, () -> "No sheet " + name).toExternalForm();
    }
}
