package org.hearthbook.desktop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.training.RequirementStanding;
import org.hearthbook.records.training.Training;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class CourseModelTest {

    @TempDir static Path folder;
    private static Evening evening;
    private static Sitting sitting;

    @BeforeAll
    static void beginABook() {
        evening = Evening.of(folder.resolve("book"));
        try (var window = Screen.show(() -> new javafx.scene.layout.StackPane())) {
            sitting = window.compute(evening::sitting);
        }
    }

    @AfterAll
    static void putItAway() {
        evening.close();
    }

    private CourseModel written(String when) {
        var model = new CourseModel(sitting, null, "equality-and-diversity");
        model.fields().when.set(when);
        model.fields().changed.set("We celebrate every feast.");
        return model;
    }

    private List<Training> courses() {
        return List.copyOf(evening.book().household().training());
    }

    @Test
    void aCourseIsWrittenCorrectedTakenOutAndPutBack() {
        var model = written("20 2 2027");
        model.fields().outcomes.set(List.of("1.2"));
        model.save();

        var saved = courses().getFirst();
        assertEquals("Equality and diversity", saved.course().title());
        assertEquals(LocalDate.of(2027, 2, 20), saved.course().on());
        assertEquals(new Place.Training(), evening.went().getLast());
        assertEquals(List.of(saved.id()), behind("1.2"));

        var again = new CourseModel(sitting, saved.id(), null);
        again.fields().provider.set("Essex");
        again.save();
        assertEquals("Essex", courses().getFirst().course().provider());
        assertEquals(List.of(saved.course()), courses().getFirst().earlier());
        assertEquals(List.of(saved.id()), behind("1.2"));

        takeOutAndPutBack();
    }

    private void takeOutAndPutBack() {
        var list = new TrainingModel(sitting);
        var asked = list.state().get().pages().asked().getFirst();
        assertInstanceOf(RequirementStanding.Done.class, asked.standing());
        try (var screen = Screen.show(() -> sitting.undo())) {
            screen.inside(() -> list.remove(courses().getFirst()));
            assertEquals(List.of(), list.state().get().pages().courses());
            screen.press("undo");
        }
        assertEquals(1, list.state().get().pages().courses().size());
    }

    private List<java.util.UUID> behind(String outcome) {
        var household = evening.book().household();
        var id = Evidence.idFor(household.id(), evening.book().me(), "mainstream", outcome);
        return household.evidence(id).orElseThrow().pieces().stream().map(Piece::record).toList();
    }

    @Test
    void saysWhatIsAmissAndClearsNothing() {
        var before = courses();
        var model = written("31 2 2027");
        model.fields().title.set(" ");
        model.fields().howLong.set("a while");

        model.save();

        var unclear = assertInstanceOf(CourseModel.State.Unclear.class, model.state().get());
        assertEquals(
                Map.of(
                        CourseModel.Part.TITLE, "Write what the course was called.",
                        CourseModel.Part.WHEN, "February 2027 has 28 days.",
                        CourseModel.Part.HOW_LONG,
                                "Write how long it took like 2 hours or 90 minutes, or leave it"
                                        + " empty."),
                unclear.problems());
        assertEquals("31 2 2027", model.fields().when.get());
        assertEquals(before, courses());

        model.fields().title.set("Fair play");
        model.fields().howLong.set("");
        model.fields().when.set("tomorrow");
        model.save();
        var toCome = assertInstanceOf(CourseModel.State.Unclear.class, model.state().get());
        assertEquals(List.of(CourseModel.Part.WHEN), List.copyOf(toCome.problems().keySet()));
        model.letGo();
    }

    @Test
    void comesBackWithWhatWasHalfWritten() {
        var model = written("20 2 2027");
        model.fields().outcomes.set(List.of("1.2", "3.4"));
        model.keep();

        var again = new CourseModel(sitting, null, null);

        assertTrue(again.isHalfWritten());
        assertEquals("We celebrate every feast.", again.fields().changed.get());
        assertEquals(List.of("1.2", "3.4"), again.fields().outcomes.get());
        again.letGo();
        assertEquals("", new CourseModel(sitting, null, null).fields().changed.get());
    }

    @Test
    void goalsAreSetReachedAndLetGo() {
        var model = new TrainingModel(sitting);
        model.goal().set("Learn to plait hair");
        model.goalBy().set("1 9 2027");
        assertEquals("", model.goalDayProblem());
        model.setGoal();
        model.goal().set("Speak some Tigrinya");
        model.setGoal();

        var goals = model.state().get().pages().goals();
        assertEquals("", model.goal().get());
        assertEquals(LocalDate.of(2027, 9, 1), goals.getFirst().by());
        model.met(goals.getFirst(), "Kofi is proud of it");
        model.drop(goals.getLast());

        var after = model.state().get().pages().goals();
        assertEquals(
                List.of("MET", "DROPPED"), after.stream().map(it -> it.standing().name()).toList());
        model.goalBy().set("31 2 2027");
        assertEquals("February 2027 has 28 days.", model.goalDayProblem());
    }
}
