package org.hearthbook.laptop.sample;

import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.NoteField;
import org.hearthbook.records.content.NoteKind;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes up one note of a kind of the content pack, with its fields.
final class NoteMaking {

    private final ContentPack pack;
    private final Storyteller story;

    NoteMaking(ContentPack pack, Storyteller story) {
        this.pack = pack;
        this.story = story;
    }

    /// A note about `child`.
    NoteChange.NoteWritten about(
            SampleChild child, String kind, LocalDate day, List<UUID> pictures) {
        var known = pack.noteKind(kind).orElseThrow();
        var called = child.called();
        var wording = wording(known, List.of(child.id()), called, day, pictures);
        var quotes =
                known.verbatim()
                        ? List.of(new Quote(child.id(), story.tell(kind + " words", called)))
                        : List.<Quote>of();
        return new NoteChange.NoteWritten(wording, quotes);
    }

    /// A note about the household.
    NoteChange.NoteWritten ofHousehold(String kind, String child, LocalDate day) {
        var known = pack.noteKind(kind).orElseThrow();
        var wording = wording(known, List.of(), child, day, List.of());
        return new NoteChange.NoteWritten(wording, List.of());
    }

    private Wording wording(
            NoteKind kind, List<UUID> about, String child, LocalDate day, List<UUID> pictures) {
        return new Wording(
                kind.id(),
                about,
                day,
                story.happens(0.7) ? time() : null,
                story.story(kind.id(), child),
                fields(kind, child),
                pictures,
                story.happens(0.08) ? List.of(tag()) : List.of());
    }

    private LocalTime time() {
        return LocalTime.of(story.number(7, 21), 5 * story.number(0, 12));
    }

    private String tag() {
        return story.oneOf(pack.tagSets().stream().flatMap(it -> it.tags().stream()).toList()).id();
    }

    private Map<String, String> fields(NoteKind kind, String child) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) {
            if (field.required() || story.happens(kind.urgent() ? 0.6 : 0.15)) {
                var words = answer(field, child);
                if (!words.isEmpty()) {
                    fields.put(field.id(), words);
                }
            }
        }
        return fields;
    }

    private String answer(NoteField field, String child) {
        return switch (field.type()) {
            case CHOICE -> story.oneOf(field.choices());
            case YES_NO -> story.happens(0.5) ? "Yes" : "No";
            case LINE, TEXT, DATE, TIME, PEOPLE ->
                    story.knows("field " + field.id())
                            ? story.tell("field " + field.id(), child)
                            : "";
        };
    }
}
