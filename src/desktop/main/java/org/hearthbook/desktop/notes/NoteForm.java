package org.hearthbook.desktop.notes;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.SpokenTime;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Everything on the page where a note is written, exactly as it was typed.
final class NoteForm {

    private final StringProperty kind = new SimpleStringProperty("");
    private final ObservableSet<UUID> about = FXCollections.observableSet();
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty at = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableMap<String, String> fields = FXCollections.observableHashMap();
    private final ObservableList<SpokenWords> spoken = FXCollections.observableArrayList();
    private final ObservableList<UUID> files = FXCollections.observableArrayList();
    private final ObservableSet<String> tags = FXCollections.observableSet();
    private final ObservableSet<String> dismissed = FXCollections.observableSet();

    /// The content pack's id of the kind of note; empty until one is chosen.
    StringProperty kind() {
        return kind;
    }

    /// The children it is about; none is the whole household.
    ObservableSet<UUID> about() {
        return about;
    }

    /// The day it happened, as typed.
    StringProperty on() {
        return on;
    }

    /// The time of day, as typed; empty when it is not known.
    StringProperty at() {
        return at;
    }

    StringProperty text() {
        return text;
    }

    /// The kind's own fields, by id.
    ObservableMap<String, String> fields() {
        return fields;
    }

    ObservableList<SpokenWords> spoken() {
        return spoken;
    }

    ObservableList<UUID> files() {
        return files;
    }

    ObservableSet<String> tags() {
        return tags;
    }

    /// The word hints that the writer has put aside for this note.
    ObservableSet<String> dismissed() {
        return dismissed;
    }

    /// Whether there is anything in it that somebody would miss.
    boolean isEmpty() {
        return text.get().isBlank()
                && fields.values().stream().allMatch(String::isBlank)
                && spoken.stream().allMatch(SpokenWords::isBlank)
                && files.isEmpty();
    }

    /// The day it happened, when what is typed names one.
    Optional<LocalDate> day(LocalDate today) {
        return SpokenDate.read(on.get(), today) instanceof SpokenDate.Understood(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    /// What the note will say; `day` is the day it happened.
    Wording wording(LocalDate day) {
        var time =
                SpokenTime.read(at.get()) instanceof SpokenTime.Understood(var understood)
                        ? understood
                        : null;
        var written = new TreeMap<String, String>(fields);
        written.values().removeIf(String::isBlank);
        return new Wording(
                kind.get(),
                about.stream().sorted().toList(),
                day,
                time,
                text.get(),
                Map.copyOf(written),
                List.copyOf(files),
                tags.stream().sorted().toList());
    }

    List<Quote> quotes() {
        return spoken.stream().map(SpokenWords::quote).flatMap(Optional::stream).toList();
    }

    /// Fills the page with what a note says now.
    void show(Wording wording) {
        kind.set(wording.kind());
        about.addAll(wording.about());
        on.set(SpokenDate.say(wording.happenedOn()));
        var time = wording.happenedAt();
        at.set(time == null ? "" : SpokenTime.say(time));
        text.set(wording.text());
        fields.putAll(wording.fields());
        files.setAll(wording.files());
        tags.addAll(wording.tags());
    }
}
