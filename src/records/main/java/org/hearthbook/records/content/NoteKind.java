package org.hearthbook.records.content;

import java.util.List;
import java.util.Optional;

/// A kind of note with its own fields. An urgent kind first shows whom to phone, and why; in a
/// verbatim kind the person's exact words have a field of their own and are fixed once saved.
public record NoteKind(
        String id,
        String label,
        String icon,
        String describe,
        boolean urgent,
        List<String> phoneFirst,
        String phoneWhy,
        boolean verbatim,
        List<NoteField> fields) {

    public NoteKind {
        Required.id(id, "A kind of note");
        Required.line(label, "The label of a kind of note");
        Required.line(icon, "The icon of a kind of note");
        Required.line(describe, "The description of a kind of note");
        phoneFirst = List.copyOf(phoneFirst);
        fields = List.copyOf(fields);
        Required.hint(phoneWhy, "Why to phone first for a kind of note");
        if (urgent == phoneFirst.isEmpty() || urgent == phoneWhy.isEmpty()) {
            throw new IllegalArgumentException(
                    "An urgent kind of note, and no other, says whom to phone and why");
        }
    }

    public Optional<NoteField> field(String wanted) {
        return fields.stream().filter(field -> field.id().equals(wanted)).findFirst();
    }
}
