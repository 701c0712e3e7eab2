package org.hearthbook.desktop.induction;

import javafx.util.StringConverter;

import org.hearthbook.records.content.EvidenceType;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Sorts of evidence by what the service calls them.
final class SortWords extends StringConverter<EvidenceType> {

    private final List<EvidenceType> types;

    SortWords(List<EvidenceType> types) {
        this.types = types;
    }

    @Override
    public String toString(@Nullable EvidenceType type) {
        return type == null ? "" : type.label();
    }

    @Override
    public @Nullable EvidenceType fromString(String label) {
        return types.stream().filter(it -> it.label().equals(label)).findFirst().orElse(null);
    }
}
