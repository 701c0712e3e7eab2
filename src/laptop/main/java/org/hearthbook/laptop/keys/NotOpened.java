package org.hearthbook.laptop.keys;

/// Something sealed that stayed shut: another key sealed it, or it was changed since. The two
/// cannot be told apart.
public final class NotOpened extends Exception {

    private static final long serialVersionUID = 1L;

    NotOpened(String because) {
        super(because);
    }

    NotOpened(String because, Throwable cause) {
        super(because, cause);
    }
}
