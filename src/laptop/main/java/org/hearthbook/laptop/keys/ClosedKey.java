package org.hearthbook.laptop.keys;

/// A key was to be used after it was closed: what it opens was locked meanwhile.
public final class ClosedKey extends IllegalStateException {

    private static final long serialVersionUID = 1;

    ClosedKey() {
        super("This key is closed");
    }
}
