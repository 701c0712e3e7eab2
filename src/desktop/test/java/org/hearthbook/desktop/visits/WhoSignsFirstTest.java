package org.hearthbook.desktop.visits;

import static org.hearthbook.desktop.trying.Evening.must;
import static org.hearthbook.desktop.visits.TableTalk.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.signing.KeptMark;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Postman;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.visits.Addition;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Nobody is asked to sign what another is still writing; and where it was signed all the same, no
/// word that was typed is lost.
class WhoSignsFirstTest {

    private static final Mark TYPED = new Mark.Typed("A name");
    private static final String SLEEP = "section.health.how-they-are";

    @TempDir Path folder;

    @Test
    void aCarerIsOfferedToSignOnceTheVisitorHas() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var jo = new TableTalk.Worker(evening.book(), new Postman(evening.book())).comes();
            var id = begunBy(jo);
            VisitScreensTest.swept("visit-not-ready", () -> view(evening, id));
            try (var screen = Screen.show(() -> view(evening, id))) {
                assertFalse(screen.sees("side-2-sign"));
                var words = screen.allWords();
                assertTrue(words.contains("You can sign once Jo has signed."), words);
            }

            jo.signs(id, signed(visit(evening.book(), id)));

            try (var screen = Screen.show(() -> view(evening, id))) {
                assertTrue(screen.sees("side-2-sign"), screen.allWords());
            }
            var page = Toolkit.inside(() -> reading(evening.sitting(), id));
            Toolkit.doing(() -> page.sign("Amara Example", TYPED, Evening.WORDS.toCharArray()));
            assertEquals("", problem(page));
            assertEquals(Visit.Stage.SIGNED, visit(evening.book(), id).stage());
        }
    }

    @Test
    void aCarerWhoWroteLastMaySignBeforeTheVisitor() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var jo = new TableTalk.Worker(evening.book(), new Postman(evening.book())).comes();
            var id = begunBy(jo);
            var section = new VisitChange.SectionWritten(TableTalk.section("Sleep is good."));
            must(evening.book().act(Act.on(id, section)));

            var page = Toolkit.inside(() -> reading(evening.sitting(), id));

            assertInstanceOf(Side.Standing.MaySign.class, page.sides().get(1).standing());
        }
    }

    /// Her signature came by another way than this window, from before Jo had done.
    @Test
    void whatJoTypedWhileTheCarerSignedComesBackOnceTheSignatureIsTakenBack() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var id = begunAt(family);
            var sitting = Toolkit.inside(table::sitting);
            Toolkit.doing(() -> {
                var model = new VisitModel(sitting, id);
                var writing = ((VisitModel.State.Writing) model.state().get()).writing();
                writing.field(SLEEP).set("Sleep is hard again.");
                family.carerSigns(id, signed(visit(family.book(), id)));
                writing.save();
                var stopped =
                        assertInstanceOf(VisitWriting.State.NotSaved.class, writing.state().get());
                assertTrue(stopped.movedOn(), stopped.words());

                model.lookAgain();
                var reading = ((VisitModel.State.Reading) model.state().get()).reading();
                assertEquals(List.of("Sleep is hard again."), reading.leftOver());

                family.postman().receivesAll(Family.AT);
                family.carerSigns(id, new VisitChange.TakenBack(family.carer(), ""));
                var again = ((VisitModel.State.Writing) anew(sitting, id)).writing();
                assertEquals("Sleep is hard again.", again.field(SLEEP).get());
                again.save();
                assertEquals(new VisitWriting.State.InTheBook(), again.state().get());
            });
        }
    }

    private static VisitModel.State anew(Sitting sitting, UUID id) {
        return new VisitModel(sitting, id).state().get();
    }

    @Test
    void whatJoTypedBeforeBothHadSignedIsPutUnderTheVisit() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var id = begunAt(family);
            Toolkit.doing(() -> {
                var sitting = table.sitting();
                var writing = new VisitWriting(sitting, visit(family.book(), id));
                writing.field(SLEEP).set("Sleep is hard again.");
                writing.keep();
                reading(sitting, id).sign("Jo Example", TYPED, Evening.WORDS.toCharArray());
                family.postman().receivesAll(Family.AT);
                family.carerSigns(id, signed(visit(family.book(), id)));
            });
            VisitScreensTest.swept("visit-left-over", () -> view(table, id));
            var sitting = Toolkit.inside(table::sitting);
            try (var screen = Screen.show(() -> new VisitView(sitting, id))) {
                assertTrue(screen.allWords().contains("it is not in the record"));
                screen.press("left-over-drop");
                assertFalse(screen.sees("left-over"));
                screen.inside(((Button) sitting.undo().lookup("#undo"))::fire);
                screen.press("left-over-add");
                assertEquals("Sleep is hard again.", screen.words("visit-more"));
                assertEquals("visit-more", screen.focus());
                assertFalse(screen.sees("left-over"));
                screen.press("visit-add");
            }
            assertEquals(List.of("Sleep is hard again."), added(family.book(), id));
            try (var screen = Screen.show(() -> view(table, id))) {
                assertFalse(screen.sees("left-over"));
            }
        }
    }

    private static VisitView view(Table table, UUID id) {
        return new VisitView(table.sitting(), id);
    }

    private static VisitView view(Evening evening, UUID id) {
        return new VisitView(evening.sitting(), id);
    }

    private static List<String> added(OpenBook book, UUID id) {
        return visit(book, id).additions().stream().map(Addition::words).toList();
    }

    private static UUID begunBy(TableTalk.Worker jo) {
        var id = UUID.randomUUID();
        jo.writes(id, new VisitChange.Begun(Table.JO, "Jo Example", Evening.MONDAY, true));
        jo.writes(id, new VisitChange.SectionWritten(TableTalk.section("Sleep is better.")));
        return id;
    }

    private static UUID begunAt(Family family) {
        var id = family.book().newId();
        var section = new VisitChange.SectionWritten(TableTalk.section("Sleep is better."));
        must(
                family.book()
                        .act(
                                Act.on(
                                        id,
                                        new VisitChange.Begun(
                                                Table.JO, "Jo Example", Evening.MONDAY, true)),
                                Act.on(id, section)));
        family.postman().receivesAll(Family.AT);
        return id;
    }

    private static VisitReading reading(Sitting sitting, UUID id) {
        var page = new VisitReading(sitting, visit(sitting.book(), id));
        page.reachedEnd();
        return page;
    }

    private static VisitChange signed(Visit visit) {
        return new VisitChange.Signed(visit.textSha256(), "A name", KeptMark.kept(TYPED));
    }

    private static Visit visit(OpenBook book, UUID id) {
        return book.household().visit(id).orElseThrow();
    }
}
