package org.hearthbook.desktop.visits;

import static org.hearthbook.desktop.visits.TableTalk.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.signing.KeptMark;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Postman;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class CarersLaptopTest {

    private static final Mark TYPED = new Mark.Typed("Amara Example");

    @TempDir Path folder;
    private Evening evening;
    private TableTalk.Worker jo;
    private Sitting sitting;

    @BeforeEach
    void begin() {
        evening = Evening.of(folder.resolve("book"));
        jo = new TableTalk.Worker(evening.book(), new Postman(evening.book())).comes();
        sitting = Toolkit.inside(evening::sitting);
    }

    @AfterEach
    void putAway() {
        evening.close();
    }

    @Test
    void aCarerWritesItAndJoDrawsAndConfirmsFromHerOwn() {
        Toolkit.doing(() -> {
            var id = begins();
            var writing = new VisitWriting(sitting, visit(id));
            writing.field("section.health.booked").set("Dentist on Tuesday");
            writing.save();
            var page = new VisitReading(sitting, visit(id));
            page.reachedEnd();
            page.sign("Amara Example", TYPED, Evening.WORDS.toCharArray());
            page.draw(Table.JO, "Jo", TableTalk.DRAWN, Evening.WORDS.toCharArray());
            assertEquals("", problem(page));
            assertEquals(Visit.Stage.TO_BE_CONFIRMED, visit(id).stage());
            jo.signs(id, new VisitChange.Confirmed(visit(id).textSha256()));
            assertEquals(Visit.Stage.SIGNED, visit(id).stage());
        });
    }

    private UUID begins() {
        var begin = new BeginVisitModel(sitting);
        assertEquals(Table.JO, begin.visitors().getFirst().id());
        begin.announced().set(true);
        begin.begin();
        return assertInstanceOf(Place.OneVisit.class, evening.went().getLast()).visit();
    }

    @Test
    void whatAnotherWroteMeanwhileStandsBesideWhatWasTyped() {
        Toolkit.doing(() -> {
            var id = begins();
            var mine = new VisitWriting(sitting, visit(id));
            mine.field("section.health.how-they-are").set("Sleep is hard.");
            var row = mine.addRow(ActionsPart.ROWS);
            mine.field(ActionsPart.words(row)).set("Buy a night light");
            mine.field(ActionsPart.owner(row)).set(evening.book().me().toString());
            jo.writes(id, new VisitChange.SectionWritten(TableTalk.section("Sleep is better.")));
            mine.save();
            var stopped = assertInstanceOf(VisitWriting.State.NotSaved.class, mine.state().get());
            assertTrue(stopped.movedOn());

            var model = new VisitModel(sitting, id);
            var again = ((VisitModel.State.Writing) model.state().get()).writing();
            assertEquals("Sleep is hard.", again.field("section.health.how-they-are").get());
            assertEquals("Sleep is better.", again.theirs().get("section.health.how-they-are"));
            again.save();
            assertEquals(new VisitWriting.State.InTheBook(), again.state().get());
            assertEquals("Buy a night light", visit(id).page().actions().getFirst().words());
        });
    }

    @Test
    void aNameThatWasDrawnForACarerIsConfirmedOrDisownedByThemAlone() {
        Toolkit.doing(() -> {
            var first = drawnByJo();
            var page = new VisitReading(sitting, visit(first));
            var side = page.sides().get(1);
            assertInstanceOf(Side.Standing.ToConfirm.class, side.standing());
            page.confirm(Evening.WORDS.toCharArray());
            assertTrue(problem(page).contains("Read to the end"));
            page.reachedEnd();
            page.confirm(Evening.WORDS.toCharArray());
            assertEquals(Visit.Stage.SIGNED, visit(first).stage());

            var second = drawnByJo();
            var other = new VisitReading(sitting, visit(second));
            other.disown(" ", Evening.WORDS.toCharArray());
            assertTrue(!problem(other).isEmpty());
            other.disown("I was not at home", Evening.WORDS.toCharArray());
            assertEquals("", problem(other));
            assertEquals(Visit.Stage.SIGNED_BY_ONE, visit(second).stage());
        });
    }

    @Test
    void aCarerReadsConfirmsAndGoesToTheOutcomeThatWasShown() {
        var id = drawnByJo();
        VisitScreensTest.swept("visit-to-confirm", () -> new VisitView(sitting(), id));
        try (var screen = Screen.show(Screen.DAY, 1000, 1000, () -> new VisitView(sitting(), id))) {
            screen.press("shown-1");
            assertEquals(new Place.OneOutcome("1.2"), evening.went().getLast());
            assertTrue(screen.allWords().contains("Is it yours?"));
            screen.press("side-2-confirm").write("side-2-form-passphrase", Evening.WORDS);
            screen.press("side-2-form-do").picture("visit-signed");
            assertTrue(screen.allWords().contains("Signed by both"));
            screen.write("visit-more", "We rang the dentist.").press("visit-add");
            assertTrue(screen.words("visit-more").isEmpty());
            assertEquals(List.of(), screen.faults());
        }
        assertEquals("We rang the dentist.", visit(id).additions().getFirst().words());
        VisitScreensTest.swept("visit-signed", () -> new VisitView(sitting(), id));
    }

    private Sitting sitting() {
        return evening.sitting();
    }

    /// Jo wrote a visit on her laptop and signed it; Amara drew her name there.
    private UUID drawnByJo() {
        var id = UUID.randomUUID();
        var me = evening.book().me();
        jo.writes(id, new VisitChange.Begun(Table.JO, "Jo Example", Evening.MONDAY, true));
        jo.writes(id, new VisitChange.SectionWritten(TableTalk.section("Sleep is better.")));
        var shown =
                new ShownOutcome(me, "Amara Example", "mainstream", "1.2", "You cook from home.");
        jo.writes(id, new VisitChange.OutcomesShown(List.of(shown)));
        var sha256 = visit(id).textSha256();
        var typed = KeptMark.kept(new Mark.Typed("Jo Example"));
        jo.signs(id, new VisitChange.Signed(sha256, "Jo Example", typed));
        var drawn = KeptMark.kept(TableTalk.DRAWN);
        jo.signs(id, new VisitChange.Drawn(me, sha256, "Amara Example", drawn));
        return id;
    }

    private Visit visit(UUID id) {
        return evening.book().household().visit(id).orElseThrow();
    }
}
