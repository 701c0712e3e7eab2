package org.hearthbook.desktop.notes;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.SpokenTime;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.NoteKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What needs another look before a note can be saved.
final class NoteCheck {

    /// What is amiss with the part of the page called `part`.
    record Problem(String part, String words) {}

    private static final Words WORDS = Words.of(WriteNoteView.class);

    private final NoteForm form;
    private final Optional<NoteKind> kind;
    private final LocalDate today;

    NoteCheck(NoteForm form, Optional<NoteKind> kind, LocalDate today) {
        this.form = form;
        this.kind = kind;
        this.today = today;
    }

    /// In the order of the page; empty when the note can be saved.
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        day().ifPresent(it -> problems.add(new Problem("on", it)));
        if (SpokenTime.read(form.at().get()) instanceof SpokenTime.Unclear(var because)) {
            problems.add(new Problem("at", because));
        }
        if (form.isEmpty()) {
            problems.add(new Problem("text", WORDS.get("textMissing")));
        }
        kind.stream().flatMap(it -> it.fields().stream()).forEach(it -> check(it, problems));
        if (form.spoken().stream().anyMatch(NoteCheck::lacksSpeaker)) {
            problems.add(new Problem("spoken", WORDS.get("speakerMissing")));
        }
        return problems;
    }

    private Optional<String> day() {
        return switch (SpokenDate.read(form.on().get(), today)) {
            case SpokenDate.Understood(var date) ->
                    date.isAfter(today) ? Optional.of(WORDS.get("dayToCome")) : Optional.empty();
            case SpokenDate.Unclear(var because) -> Optional.of(because);
            case SpokenDate.Missing _ -> Optional.of(WORDS.get("dayMissing"));
        };
    }

    private static boolean lacksSpeaker(SpokenWords spoken) {
        return !spoken.isBlank() && spoken.speaker().get() == null;
    }

    private void check(NoteField field, List<Problem> problems) {
        if (field.required() && form.fields().getOrDefault(field.id(), "").isBlank()) {
            var words = WORDS.get("fieldMissing", field.label());
            problems.add(new Problem("field." + field.id(), words));
        }
    }
}
