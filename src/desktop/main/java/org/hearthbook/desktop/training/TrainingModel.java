package org.hearthbook.desktop.training;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.content.CourseSuggestion;
import org.hearthbook.records.content.TrainingTopic;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.training.TrainingChange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a carer is asked to learn, what they learned, and what they want to be better at.
public final class TrainingModel {

    /// Everything the page shows.
    public record Pages(
            List<Asked> asked,
            List<Training> courses,
            List<Goal> goals,
            List<CourseSuggestion> offered) {}

    /// How the page stands.
    public sealed interface State {

        record Shown(Pages pages) implements State {}

        /// Something did not work. `words` say what, and what to do; the page stays as it was.
        record Troubled(Pages pages, String words) implements State {}

        default Pages pages() {
            return switch (this) {
                case Shown(var pages) -> pages;
                case Troubled(var pages, _) -> pages;
            };
        }
    }

    private static final Words WORDS = Words.of(TrainingModel.class);

    private final Sitting sitting;
    private final StringProperty goal = new SimpleStringProperty("");
    private final StringProperty goalBy = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    public TrainingModel(Sitting sitting) {
        this.sitting = sitting;
        state.set(new State.Shown(pages()));
    }

    Sitting sitting() {
        return sitting;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The words of a new goal, as typed.
    public StringProperty goal() {
        return goal;
    }

    /// The day of a new goal, as typed.
    public StringProperty goalBy() {
        return goalBy;
    }

    private Pages pages() {
        var chapter = new CarerChapter(sitting.book());
        var today = sitting.book().today();
        var offered =
                sitting.book().pack().courses().stream()
                        .filter(it -> !it.on().isBefore(today))
                        .toList();
        return new Pages(chapter.asked(), chapter.courses(), chapter.goals(), offered);
    }

    /// What `topic` is called.
    public String label(String topic) {
        return sitting.book().pack().topic(topic).map(TrainingTopic::label).orElse("");
    }

    public void add(String topic) {
        sitting.going().to(new Place.AddCourse(topic));
    }

    public void open(Training training) {
        sitting.going().to(new Place.OneCourse(training.id()));
    }

    /// Takes a course out of the list and offers to put it back.
    public void remove(Training training) {
        act(training.id(), new TrainingChange.Removed(""), () -> offerBack(training));
    }

    private void offerBack(Training training) {
        var words = WORDS.get("removed", training.course().title());
        sitting.undo().offer(words, () -> restore(training.id()));
    }

    private void restore(UUID training) {
        act(training, new TrainingChange.Restored(), () -> {});
    }

    /// What is amiss with the day of the new goal; empty when all is well.
    public String goalDayProblem() {
        return switch (goalDay()) {
            case SpokenDate.Unclear(var because) -> because;
            case SpokenDate.Missing() -> "";
            case SpokenDate.Understood(var day) ->
                    day.isBefore(sitting.book().today()) ? WORDS.get("past") : "";
        };
    }

    private SpokenDate goalDay() {
        return SpokenDate.read(goalBy.get(), sitting.book().today());
    }

    /// Sets the goal that was typed. It stays in its field until it is saved.
    public void setGoal() {
        var by = goalDay().day().orElse(null);
        var set = new GoalChange.GoalSet(sitting.book().me(), goal.get().strip(), by);
        act(sitting.book().newId(), set, this::clearGoal);
    }

    private void clearGoal() {
        goal.set("");
        goalBy.set("");
    }

    /// The goal is reached; `how` may be empty.
    public void met(Goal reached, String how) {
        act(reached.id(), new GoalChange.Met(today(), how.strip()), () -> {});
    }

    public void drop(Goal dropped) {
        act(dropped.id(), new GoalChange.Dropped(""), () -> {});
    }

    private LocalDate today() {
        return sitting.book().today();
    }

    private void act(UUID record, Body body, Runnable afterwards) {
        sitting.background()
                .run(
                        () -> sitting.book().act(Act.on(record, body)),
                        it -> acted(it, afterwards),
                        _ -> state.set(new State.Troubled(pages(), WORDS.get("failed"))));
    }

    private void acted(Acted acted, Runnable afterwards) {
        if (acted.isSaved()) {
            afterwards.run();
            state.set(new State.Shown(pages()));
        } else {
            state.set(new State.Troubled(pages(), acted.words()));
        }
    }
}
