package org.hearthbook.desktop.visits;

import org.hearthbook.records.content.VisitSection;

import java.util.List;

/// A section of the form as it is written in: a heading with its parts.
record Chapter(VisitSection section, List<VisitPart> parts) {

    Chapter {
        parts = List.copyOf(parts);
    }

    boolean holds(String name) {
        return parts.stream().anyMatch(it -> it.holds(name));
    }
}
