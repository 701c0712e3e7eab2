package org.hearthbook.desktop.sending;

import static org.hearthbook.desktop.trying.Evening.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.visits.Addition;
import org.hearthbook.records.visits.Answer;
import org.hearthbook.records.visits.Section;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// What Jo wrote into a visit that the service had signed by the carer already.
class VisitNotTakenTest {

    @TempDir Path folder;
    private Table table;
    private Family family;
    private UUID visit = new UUID(0, 0);

    /// The carer's signature reached the service before Jo's last words did.
    @BeforeEach
    void write() {
        table = Table.ofAWorker(folder.resolve("book"), 1);
        family = table.family(0);
        visit = family.book().newId();
        act(new VisitChange.Begun(Table.JO, "Jo Example", Evening.MONDAY, true));
        act(section("health", "Sleep is better."));
        family.postman().receivesAll(Family.AT);
        var signed = signed("Amara Okafor");
        act(section("education", "A new book came home."));
        var late = family.book().household().heads(visit).getLast();
        family.carerSigns(visit, signed);
        family.postman().refuses(late, "takeSignatureBackFirst", Family.AT);
    }

    private void act(VisitChange change) {
        must(family.book().act(Act.on(visit, change)));
    }

    private static VisitChange section(String id, String words) {
        var answer = new Answer("how", "How it goes", words);
        return new VisitChange.SectionWritten(new Section(id, "School", 5, List.of(answer)));
    }

    private VisitChange.Signed signed(String name) {
        return new VisitChange.Signed(visit().textSha256(), name, Mark.typed(name));
    }

    private Visit visit() {
        return family.book().household().visit(visit).orElseThrow();
    }

    @AfterEach
    void close() {
        table.close();
    }

    private Screen show() {
        return Screen.show(() -> new AttentionView(table.sitting()));
    }

    @Test
    void isReadThereAndLeadsToTheVisit() {
        try (var screen = show()) {
            assertTrue(screen.words("kept-1").contains("A new book came home."));
            assertTrue(screen.allWords().contains("Something in the record of a visit"));
            assertFalse(screen.sees("add-to-visit-1"));
            assertEquals(List.of(), screen.faults());
            screen.picture("attention-visit").press("open-1");
            assertEquals(new Place.OneVisit(visit), table.went().getLast());
        }
    }

    @Test
    void isWrittenAgainOnceTheSignatureIsTakenBack() {
        Body back = new VisitChange.TakenBack(family.carer(), "");
        family.carerSigns(visit, back);
        try (var screen = show()) {
            screen.press("write-again-1");
            assertTrue(screen.words("attention-done").contains("written again"));
        }
        assertTrue(visit().page().text().contains("A new book came home."));
    }

    @Test
    void isPutUnderTheVisitOnceBothHaveSigned() {
        var words = Passphrase.of(Evening.WORDS);
        must(family.book().sign(words, Act.on(visit, signed("Jo Example"))));
        try (var screen = show()) {
            assertFalse(screen.sees("write-again-1"));
            screen.picture("attention-visit-signed").press("add-to-visit-1");
            assertEquals("The words stand under the visit now.", screen.words("attention-done"));
        }
        var added = visit().additions().stream().map(Addition::words).toList();
        assertEquals(List.of("School\nHow it goes\nA new book came home."), added);
        assertEquals(Visit.Stage.SIGNED, visit().stage());
    }
}
