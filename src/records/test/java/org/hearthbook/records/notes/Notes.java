package org.hearthbook.records.notes;

import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.KOFI;

import org.hearthbook.records.trying.Told;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Notes about Kofi, told up to a stage.
final class Notes {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final Quote QUOTE =
            new Quote(KOFI, "  He said \u201Cgo home\u201D \uD83D\uDE22 an' laffed.\r\n");

    private Notes() {}

    static Told<Note, NoteChange> at(String stage) {
        return switch (stage) {
            case "none" -> Told.nothing(new NoteRules(), new UUID(0x7000, 700));
            case "written" -> at("none").then(CARER, written("We read together."));
            case "removed" -> at("written").then(CARER, new NoteChange.Removed("Twice"));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    static NoteChange written(String text) {
        return new NoteChange.NoteWritten(wording(text), List.of(QUOTE));
    }

    static Wording wording(String text) {
        return wording(text, MONDAY, null, List.of(KOFI));
    }

    static Wording wording(String text, LocalDate day, @Nullable LocalTime hour, List<UUID> about) {
        return new Wording("daily", about, day, hour, text, Map.of(), List.of(), List.of());
    }

    static Wording with(Map<String, String> fields) {
        return new Wording("daily", List.of(), MONDAY, null, "Text", fields, List.of(), List.of());
    }

    static Note note(long id, LocalDate day, @Nullable LocalTime hour, List<UUID> about) {
        var text = "Note " + id;
        return Told.nothing(new NoteRules(), new UUID(0x7000, id))
                .then(CARER, new NoteChange.NoteWritten(wording(text, day, hour, about), List.of()))
                .state();
    }
}
