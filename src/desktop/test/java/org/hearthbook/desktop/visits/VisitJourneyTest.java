package org.hearthbook.desktop.visits;

import static org.hearthbook.desktop.visits.TableTalk.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class VisitJourneyTest {

    private static final Mark TYPED = new Mark.Typed("Jo Example");

    @TempDir Path folder;

    @Test
    void joWritesItAndBothSignOnHerLaptop() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            Toolkit.doing(() -> journey(table, table.family(0)));
        }
    }

    private static void journey(Table table, Family family) {
        var sitting = table.sitting();
        var id = begins(table, sitting);
        losesNothingWhenTheLidIsClosed(sitting, family, id);
        saysWhatIsAmiss(sitting, family, id);
        signsOnlyAtTheEnd(sitting, family, id);
        drawsBeforeJoAndConfirms(sitting, family, id);
        goesOnAfterwards(sitting, id);
    }

    private static UUID begins(Table table, Sitting sitting) {
        var begin = new BeginVisitModel(sitting);
        begin.day().words().set("tomorrow");
        begin.begin();
        assertInstanceOf(BeginVisitModel.State.Unclear.class, begin.state().get());
        assertTrue(begin.day().problem().get().contains("still to come"));
        begin.day().words().set("today");
        begin.announced().set(false);
        begin.begin();
        return assertInstanceOf(Place.OneVisit.class, table.went().getLast()).visit();
    }

    private static void losesNothingWhenTheLidIsClosed(Sitting sitting, Family family, UUID id) {
        var writing = writing(sitting, id);
        var kofi = "child." + family.child();
        writing.field(kofi + ".view").set("  i want a d");
        writing.field("shown.rows").set(writing.addRow(ShownPart.ROWS));
        writing.field("shown.0.words").set("They talked about f");
        writing.keep();

        var again = writing(sitting, id);

        assertTrue(again.wasHalfWritten());
        assertEquals("  i want a d", again.field(kofi + ".view").get());
        assertEquals("They talked about f", again.field("shown.0.words").get());
        assertEquals(List.of(), visit(sitting, id).page().children());
        again.removeRow(ShownPart.ROWS, "0");
        again.field(kofi + ".seen").set(ChildrenPart.ALONE);
        again.field(kofi + ".view").set("  i want a dog");
        again.left(it -> it.startsWith("child."));
        assertEquals("  i want a dog", visit(sitting, id).page().children().getFirst().view());
        again.save();
        assertEquals(new VisitWriting.State.InTheBook(), again.state().get());
        assertTrue(sitting.book().drafts().find(VisitDraft.place(id)).isEmpty());
    }

    private static void saysWhatIsAmiss(Sitting sitting, Family family, UUID id) {
        var writing = writing(sitting, id);
        var row = writing.addRow(ActionsPart.ROWS);
        writing.field(ActionsPart.words(row)).set("Ring the dentist");
        writing.field(ActionsPart.due(row)).set("30 february 2027");
        writing.left(it -> it.startsWith("action."));
        assertEquals(List.of(), visit(sitting, id).page().actions());
        writing.save();
        var amiss = assertInstanceOf(VisitWriting.State.Unclear.class, writing.state().get());
        assertEquals("Choose who does it.", amiss.problems().get(ActionsPart.owner(row)));
        var problem = amiss.problems().getOrDefault(ActionsPart.due(row), "");
        assertTrue(problem.contains("February 2027"), problem);
        writing.field(ActionsPart.owner(row)).set(family.carer().toString());
        writing.field(ActionsPart.due(row)).set("12 march 2027");
        writing.save();
        var action = visit(sitting, id).page().actions().getFirst();
        assertEquals("Amara Okafor", action.owner());
        assertEquals(LocalDate.of(2027, 3, 12), action.due());
    }

    private static void signsOnlyAtTheEnd(Sitting sitting, Family family, UUID id) {
        var model = new VisitModel(sitting, id);
        model.readAndSign();
        var reading = assertInstanceOf(VisitModel.State.Reading.class, model.state().get());
        var page = reading.reading();
        page.sign("Jo Example", TYPED, Evening.WORDS.toCharArray());
        assertTrue(problem(page).contains("Read to the end"), problem(page));
        page.reachedEnd();
        family.postman().receivesAll(Family.AT);
        family.carerWrites(id, new VisitChange.Dated(LocalDate.of(2027, 2, 28), false));
        page.sign("Jo Example", TYPED, Evening.WORDS.toCharArray());
        assertTrue(problem(page).contains("text"), problem(page));
        assertEquals(Visit.Stage.WRITING, visit(sitting, id).stage());

        var anew = reading(sitting, id);
        anew.reachedEnd();
        anew.sign("Jo Example", TYPED, "purple kettle on the hop".toCharArray());
        assertTrue(problem(anew).contains("not your passphrase"));
        anew.sign("Jo Example", TYPED, Evening.WORDS.toCharArray());
        assertEquals(Visit.Stage.SIGNED_BY_ONE, visit(sitting, id).stage());
        anew.takeBack(Table.JO, "A day was wrong", Evening.WORDS.toCharArray());
        assertEquals(Visit.Stage.WRITING, visit(sitting, id).stage());
        anew.sign("Jo Example", TYPED, Evening.WORDS.toCharArray());
    }

    private static void drawsBeforeJoAndConfirms(Sitting sitting, Family family, UUID id) {
        var page = reading(sitting, id);
        page.reachedEnd();
        page.draw(Table.JO, "Jo", TableTalk.DRAWN, Evening.WORDS.toCharArray());
        assertTrue(problem(page).contains("Sign with your own"), problem(page));
        page.draw(family.carer(), "Amara", TYPED, Evening.WORDS.toCharArray());
        assertTrue(problem(page).contains("by their own hand"), problem(page));
        page.draw(family.carer(), "Amara", TableTalk.DRAWN, Evening.WORDS.toCharArray());
        assertEquals("", problem(page));
        assertEquals(Visit.Stage.TO_BE_CONFIRMED, visit(sitting, id).stage());
        var sha256 = visit(sitting, id).textSha256();
        family.postman().receivesAll(Family.AT);
        family.carerSigns(id, new VisitChange.Confirmed(sha256));
        assertEquals(Visit.Stage.SIGNED, visit(sitting, id).stage());
    }

    private static void goesOnAfterwards(Sitting sitting, UUID id) {
        var page = reading(sitting, id);
        page.add(" ", () -> {});
        assertEquals(List.of(), visit(sitting, id).additions());
        page.add("The dentist rang back.", () -> {});
        assertEquals(1, visit(sitting, id).additions().size());
        var visits = new VisitsModel(sitting);
        var open = visits.state().get().actions().getFirst();
        visits.close(open, " ", () -> {});
        assertTrue(visits.state().get().problem().words().contains("how it ended"));
        visits.close(open, "Booked for Tuesday", () -> {});
        assertEquals(List.of(), visits.state().get().actions());
    }

    @Test
    void nobodySignsForAnotherAndAMistakeIsSetAside() {
        try (var table = Table.ofAManager(folder.resolve("book"), 1)) {
            Toolkit.doing(() -> asAManager(table, table.family(0)));
        }
    }

    private static void asAManager(Table table, Family family) {
        var id = UUID.randomUUID();
        var on = LocalDate.of(2027, 2, 28);
        var sitting = table.sitting();
        var jo = new TableTalk.Worker(family.book(), family.postman()).comes();
        family.carerWrites(id, new VisitChange.Begun(jo.id(), "Jo Example", on, true));
        var section = TableTalk.section("Sleep is better.");
        family.carerWrites(id, new VisitChange.SectionWritten(section));

        var page = reading(sitting, id);
        page.reachedEnd();
        page.sign("Mia Example", TYPED, Evening.WORDS.toCharArray());
        assertTrue(problem(page).startsWith("Only a carer of this home"), problem(page));
        page.draw(family.carer(), "Amara", TableTalk.DRAWN, Evening.WORDS.toCharArray());
        assertTrue(!problem(page).isEmpty());
        assertEquals(List.of(), visit(sitting, id).signatures());

        var begin = new BeginVisitModel(sitting);
        begin.announced().set(true);
        begin.begin();
        var mine = assertInstanceOf(Place.OneVisit.class, table.went().getLast()).visit();
        writing(sitting, mine).drop("Another home", () -> {});
        assertEquals(Visit.Stage.DROPPED, visit(sitting, mine).stage());
        assertEquals(2, new VisitsModel(sitting).state().get().visits().size());
    }

    private static Visit visit(Sitting sitting, UUID id) {
        return sitting.book().household().visit(id).orElseThrow();
    }

    private static VisitWriting writing(Sitting sitting, UUID id) {
        return new VisitWriting(sitting, visit(sitting, id));
    }

    private static VisitReading reading(Sitting sitting, UUID id) {
        return new VisitReading(sitting, visit(sitting, id));
    }
}
