package org.hearthbook.desktop.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Postman;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.WholeSet;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class FindViewTest {

    private static final UUID SAM = new UUID(0x7000, 0x8000_0000_0000_0003L);
    private static final Instant AT = Instant.parse("2027-03-01T21:50:00Z");

    @TempDir Path folder;

    @Test
    void whatIsTypedIsFoundByKindAndEnterGoesThere() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var note = evening.book().newId();
            Evening.must(evening.book().act(Act.on(note, pancakes(evening))));
            var page = new Page[1];
            try (var screen = Screen.show(() -> page[0] = home())) {
                screen.inside(() -> FindView.over(page[0], evening.sitting()));
                assertEquals("find-words", screen.focus());
                screen.write("find-words", "zebra");
                assertTrue(screen.words("find-said").startsWith("Nothing has these words"));
                screen.robot().eraseText(5);
                screen.write("find-words", "kofi");
                screen.picture("doors-find");
                assertEquals(List.of(), screen.faults());
                assertTrue(screen.allWords().contains("Notes"), screen.allWords());

                screen.type(KeyCode.DOWN, KeyCode.ENTER);

                assertEquals(List.of(new Place.OneNote(note)), evening.went());
                assertFalse(screen.sees("find-words"));
            }
        }
    }

    @Test
    void aVisitIsFoundByWhatWasAgreed() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var visit = visit(evening.book());
            var page = new Page[1];
            try (var screen = Screen.show(() -> page[0] = home())) {
                screen.inside(() -> FindView.over(page[0], evening.sitting()));

                screen.write("find-words", "mend gate");
                assertTrue(screen.allWords().contains("Unannounced home visit"), screen.allWords());
                screen.type(KeyCode.DOWN, KeyCode.ENTER);

                assertEquals(List.of(new Place.OneVisit(visit)), evening.went());
            }
        }
    }

    @Test
    void aCertificateIsFoundByWhoseItIs() {
        try (var table = Table.ofAWorker(folder.resolve("book"), 1)) {
            var family = table.family(0);
            var moved =
                    new CertificateChange.DeadlineMoved(
                            family.carer(),
                            WholeSet.SET,
                            CertificateChange.Move.EXTENDED,
                            Evening.MONDAY.plusMonths(2),
                            "Her grandmother was ill.");
            var page = new WholeSet(family).page();
            Evening.must(family.book().sign(Passphrase.of(Evening.WORDS), Act.on(page, moved)));

            var found = new Hits(family.book()).of("certificate", 5);

            assertEquals(new Place.Completion(family.carer()), found.getFirst().place());
            assertEquals(found, new Hits(family.book()).of("grandmother", 5));
            assertTrue(found.getFirst().under().endsWith("Not signed yet"), found::toString);
        }
    }

    @Test
    void aCarersOwnCertificateIsOnTheirStandards() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var book = evening.book();
            var page = Certificate.idFor(book.household().id(), book.me(), WholeSet.SET);
            var postman = new Postman(book);
            postman.delivers(List.of(postman.writtenElsewhere(SAM, List.of(), SAM, sam())), AT);
            var moved =
                    new CertificateChange.DeadlineMoved(
                            book.me(),
                            WholeSet.SET,
                            CertificateChange.Move.EXTENDED,
                            Evening.MONDAY,
                            "Illness.");
            postman.delivers(List.of(postman.writtenElsewhere(page, List.of(), SAM, moved)), AT);

            var found = new Hits(book).of("certificate", 5);

            assertEquals(List.of(new Place.Standards()), found.stream().map(Hit::place).toList());
        }
    }

    private static UUID visit(OpenBook book) {
        var visit = book.newId();
        var action = new VisitAction(book.newId(), "Mend the gate", "Amara", book.me(), null);
        Evening.must(book.act(Act.on(SAM, sam())));
        Evening.must(
                book.act(
                        Act.on(
                                visit,
                                new VisitChange.Begun(SAM, "Sam Example", Evening.MONDAY, false)),
                        Act.on(visit, new VisitChange.ActionsAgreed(List.of(action)))));
        return visit;
    }

    private static PersonChange.WorkerAdded sam() {
        return new PersonChange.WorkerAdded(
                "Sam Example", Role.SUPERVISING_SOCIAL_WORKER, "North team");
    }

    private static Page home() {
        return new Page("Home").add(Press.primary("somewhere", "Somewhere", () -> {}));
    }

    private static NoteChange.NoteWritten pancakes(Evening evening) {
        var wording =
                new Wording(
                        "everyday",
                        List.of(evening.kofi()),
                        Evening.MONDAY,
                        null,
                        "Pancakes with Kofi before school.",
                        Map.of(),
                        List.of(),
                        List.of());
        return new NoteChange.NoteWritten(wording, List.of());
    }
}
