package org.hearthbook.desktop.training;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.AutoSave;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.TrainingTopic;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.training.TrainingChange;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Writing down a course, or putting one right. Knows nothing of buttons and labels.
public final class CourseModel {

    /// A part of the page that can need another look.
    public enum Part {
        TITLE,
        WHEN,
        HOW_LONG
    }

    /// How far the writing is.
    public sealed interface State {

        record Writing() implements State {}

        record Saving() implements State {}

        /// It is in the book as `training`.
        record Saved(UUID training) implements State {}

        /// Some answers need another look. Nothing was saved, and everything is still here.
        record Unclear(Map<Part, String> problems) implements State {}

        /// It was not saved; `words` say why and what to do.
        record NotSaved(String words) implements State {}
    }

    private static final Words WORDS = Words.of(CourseModel.class);

    private final Sitting sitting;
    private final @Nullable Training known;
    private final List<UUID> seen;
    private final CourseFields fields = new CourseFields();
    private final AutoSave draft;
    private final boolean isHalfWritten;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Writing());

    public CourseModel(Sitting sitting, @Nullable UUID training, @Nullable String topic) {
        this.sitting = sitting;
        var book = sitting.book();
        known = training == null ? null : book.household().training(training).orElse(null);
        seen = known == null ? List.of() : book.household().heads(known.id());
        var place = known == null ? "course:new" : "course:" + known.id();
        draft = new AutoSave(book.drafts(), sitting.background(), place, fields::draft);
        var halfWritten = book.drafts().find(place);
        isHalfWritten = halfWritten.isPresent();
        begin(halfWritten, topic);
        fields.onTouched(draft::touched);
    }

    private void begin(Optional<Map<String, String>> halfWritten, @Nullable String topic) {
        if (known != null) {
            fields.show(known.course());
        } else if (topic != null) {
            fields.topic.set(topic);
            fields.title.set(topicNamed(topic).map(TrainingTopic::label).orElse(""));
        }
        halfWritten.ifPresent(fields::restore);
    }

    private Optional<TrainingTopic> topicNamed(String id) {
        return sitting.book().pack().topic(id);
    }

    public CourseFields fields() {
        return fields;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether this puts right a course that is in the book.
    public boolean isCorrection() {
        return known != null;
    }

    /// Whether what is shown was left half written before.
    public boolean isHalfWritten() {
        return isHalfWritten;
    }

    /// Everything a course can be about, in the order of the content pack.
    public List<TrainingTopic> topics() {
        return sitting.book().pack().trainingTopics();
    }

    /// The standards that a course can stand as evidence for; empty when there are none to show.
    public Optional<InductionSet> standards() {
        return new CarerChapter(sitting.book())
                .inductionSet()
                .filter(it -> !it.outcomes().isEmpty());
    }

    /// Saves the course, and puts it behind each outcome that was chosen.
    public void save() {
        if (state.get() instanceof State.Saving) {
            return;
        }
        var check = new CourseCheck(fields, sitting.book().today());
        var problems = check.problems();
        if (!problems.isEmpty()) {
            state.set(new State.Unclear(problems));
            return;
        }
        var id = known == null ? sitting.book().newId() : known.id();
        var acts = acts(id, check.course());
        state.set(new State.Saving());
        sitting.background()
                .run(() -> sitting.book().act(acts), it -> saved(it, id), _ -> failed());
    }

    private List<Act> acts(UUID id, Course course) {
        var acts = new ArrayList<Act>();
        if (known == null) {
            var recorded = new TrainingChange.Recorded(sitting.book().me(), course);
            acts.add(Act.on(id, recorded));
        } else {
            acts.add(Act.over(id, seen, new TrainingChange.Corrected(course)));
        }
        standards()
                .ifPresent(it ->
                        acts.addAll(new CourseEvidence(sitting.book(), it.id()).acts(id, course)));
        return acts;
    }

    private void saved(Acted acted, UUID id) {
        if (acted.isSaved()) {
            draft.discard();
            state.set(new State.Saved(id));
            sitting.going().to(new Place.Training());
        } else {
            state.set(new State.NotSaved(acted.words()));
        }
    }

    private void failed() {
        state.set(new State.NotSaved(WORDS.get("failed")));
    }

    /// Goes back without saving; what was written stays as a draft.
    public void leave() {
        keep();
        sitting.going().to(new Place.Training());
    }

    /// Lets go of what was typed since the course was last saved.
    public void letGo() {
        draft.discard();
        sitting.going().to(new Place.Training());
    }

    /// Keeps the draft at once, as when the page is left.
    public void keep() {
        draft.keepNow();
    }
}
