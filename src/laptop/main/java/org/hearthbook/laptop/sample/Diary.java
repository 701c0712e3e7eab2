package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The evenings on which the carers write down the day.
final class Diary {

    /// A note that somebody may come back to.
    private record Kept(UUID id, Wording wording, SampleChild child) {}

    private static final double QUIET = 0.08;
    private static final double AMENDED = 0.28;
    private static final double ASKED = 0.12;
    private static final int RECENT = 40;

    private final Table table;
    private final Cast cast;
    private final Storyteller story;
    private final NoteMaking making;
    private final SampleClock clock;
    private final Photos photos;
    private final Map<UUID, List<Kept>> recent = new HashMap<>();

    Diary(
            Table table,
            Cast cast,
            Storyteller story,
            NoteMaking making,
            SampleClock clock,
            Photos photos) {
        this.table = table;
        this.cast = cast;
        this.story = story;
        this.making = making;
        this.clock = clock;
        this.photos = photos;
    }

    /// What is written on one evening, by each carer in one go.
    void evening(LocalDate day) {
        var athome = cast.athome(day);
        if (athome.isEmpty() || story.happens(QUIET)) {
            return;
        }
        clock.set(day, LocalTime.of(20, story.number(5, 55)));
        Map<UUID, List<Act>> pages = new HashMap<>();
        athome.forEach(it -> ofChild(it, day, pages));
        ofHousehold(story.oneOf(athome), day, pages);
        cast.carers().forEach(it -> comeBack(it, day, page(pages, it)));
        cast.carers().forEach(it -> writeDown(it, page(pages, it)));
    }

    private static List<Act> page(Map<UUID, List<Act>> pages, UUID carer) {
        return pages.computeIfAbsent(carer, _ -> new ArrayList<>());
    }

    private void writeDown(UUID carer, List<Act> acts) {
        if (!acts.isEmpty()) {
            table.of(carer).write(acts);
        }
    }

    private void ofChild(SampleChild child, LocalDate day, Map<UUID, List<Act>> pages) {
        for (var habit : Habit.OF_A_CHILD) {
            if (story.happens(habit.often())) {
                var carer = writer();
                var pictures = photos.of(table.of(cast.amara()), day, habit.kind());
                var note = making.about(child, habit.kind(), day, pictures);
                var id = table.of(carer).newId();
                page(pages, carer).add(Act.on(id, note));
                remember(carer, new Kept(id, note.wording(), child));
            }
        }
    }

    private void ofHousehold(SampleChild child, LocalDate day, Map<UUID, List<Act>> pages) {
        for (var habit : Habit.OF_THE_HOUSEHOLD) {
            if (story.happens(habit.often())) {
                var carer = writer();
                var note = making.ofHousehold(habit.kind(), child.called(), day);
                page(pages, carer).add(Act.on(table.of(carer).newId(), note));
            }
        }
    }

    private UUID writer() {
        return story.happens(0.7) ? cast.amara() : cast.tomasz();
    }

    private void remember(UUID carer, Kept kept) {
        var list = recent.computeIfAbsent(carer, _ -> new ArrayList<>());
        list.add(kept);
        if (list.size() > RECENT) {
            list.removeFirst();
        }
    }

    /// Puts an earlier note right, or asks a child whether one is.
    private void comeBack(UUID carer, LocalDate day, List<Act> acts) {
        var notes = recent.getOrDefault(carer, List.of());
        if (notes.isEmpty()) {
            return;
        }
        if (story.happens(AMENDED)) {
            acts.add(amended(carer, story.number(0, notes.size())));
        }
        if (story.happens(ASKED)) {
            acts.add(asked(story.oneOf(notes), day));
        }
    }

    private Act amended(UUID carer, int which) {
        var notes = recent.getOrDefault(carer, List.of());
        var kept = notes.get(which);
        var was = kept.wording();
        var child = kept.child().called();
        var wording =
                new Wording(
                        was.kind(),
                        was.about(),
                        was.happenedOn(),
                        was.happenedAt(),
                        was.text() + " " + story.tell(was.kind() + " more", child),
                        was.fields(),
                        was.files(),
                        was.tags());
        notes.set(which, new Kept(kept.id(), wording, kept.child()));
        var why = story.tell("amended because", child);
        return Act.on(kept.id(), new NoteChange.Amended(wording, why));
    }

    private Act asked(Kept kept, LocalDate day) {
        var answer = story.oneOf(List.of(NoteChange.Answer.values()));
        var words =
                answer == NoteChange.Answer.NOT_RIGHT
                        ? story.tell("child adds", kept.child().called())
                        : "";
        return Act.on(
                kept.id(),
                new NoteChange.ChildAsked(
                        kept.child().id(), day, story.happens(0.8), answer, words));
    }
}
