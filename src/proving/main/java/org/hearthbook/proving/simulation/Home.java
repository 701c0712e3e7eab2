package org.hearthbook.proving.simulation;

import java.util.List;
import java.util.UUID;

/// A household of the simulation. Everything that is written in its book holds its own mark, so
/// that one word of it in the wrong hands is noticed.
enum Home {
    HILL(21, "qhillq"),
    MILL(22, "qmillq");

    private final UUID id;
    private final String mark;

    Home(long number, String mark) {
        this.id = new UUID(0x7000, 0x8000000000000000L | number);
        this.mark = mark;
    }

    UUID id() {
        return id;
    }

    String mark() {
        return mark;
    }

    static Home of(UUID id) {
        return List.of(values()).stream().filter(it -> it.id.equals(id)).findFirst().orElseThrow();
    }
}
