package org.hearthbook.laptop.store;

import java.io.IOException;

/// A kept file cannot be read on from part `part`, counted from 0.
public final class FileDamaged extends IOException {

    private static final long serialVersionUID = 1L;

    /// What is wrong with the part.
    public enum Kind {
        MISSING,
        ALTERED
    }

    private final Kind kind;
    private final long part;

    FileDamaged(Kind kind, long part) {
        super("Part " + part + " of a kept file: " + kind);
        this.kind = kind;
        this.part = part;
    }

    public Kind kind() {
        return kind;
    }

    public long part() {
        return part;
    }
}
