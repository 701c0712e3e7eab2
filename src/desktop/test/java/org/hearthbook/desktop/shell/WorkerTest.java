package org.hearthbook.desktop.shell;

import static org.hearthbook.desktop.trying.Evening.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.trying.Family;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.desktop.trying.Table;
import org.hearthbook.desktop.trying.Toolkit;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class WorkerTest {

    private static final Instant HEARD = Instant.parse("2027-03-01T21:32:00Z");

    @TempDir Path folder;
    private Table table;
    private Inside inside;
    private Screen screen;

    @BeforeEach
    void signIn() {
        table = Table.ofAWorker(folder.resolve("book"), 3);
        inside = Toolkit.inside(this::begin);
        screen = Screen.show(inside::root);
    }

    private Inside begin() {
        var look = new SimpleObjectProperty<>(Screen.DAY);
        var premises = new Premises(table.closedBook(), look, () -> {}, () -> {});
        var line = new OpenLine(table.line());
        return new Inside(table.book(), Runnable::run, Runnable::run, premises, line);
    }

    @AfterEach
    void lock() {
        screen.inside(inside::leave);
        inside.close();
        screen.close();
        table.closedBook().close();
    }

    @Test
    void beginsWithTheFamiliesAndNamesTheHouseholdThatIsOpen() {
        assertTrue(screen.sees("family-3"));
        assertFalse(screen.sees("go-notes"));
        screen.picture("worker-families");

        screen.press("family-2");

        assertEquals("The Novak household", household());
        assertTrue(screen.allWords().contains("What needs you"), screen.allWords());
        screen.picture("worker-household");
        assertEquals(List.of(), screen.faults());
        screen.press("go-people");
        assertTrue(screen.allWords().contains("Tomas"), screen.allWords());
    }

    private String household() {
        return screen.words("household");
    }

    @Test
    void aDraftStaysInTheHouseholdThatItBelongsTo() {
        screen.press("family-1").press("go-notes").press("write-note");
        screen.write("note-text", "Half a thou");

        screen.press("go-families").press("family-2").press("go-notes").press("write-note");
        assertEquals("", screen.words("note-text"));

        screen.press("go-families").press("family-1").press("go-notes").press("write-note");
        assertEquals("Half a thou", screen.words("note-text"));
    }

    @Test
    void newsOfTheHouseholdThatIsOpenRenewsItsPage() {
        screen.press("family-1");
        var open = opened();

        screen.inside(() -> open.marksReady("1.2", "We cook together."));
        assertTrue(screen.allWords().contains("1.2"), screen.allWords());

        var other = table.families().stream().filter(it -> it != open).findFirst().orElseThrow();
        screen.inside(() -> other.marksReady("2.1", "We walk."));
        assertFalse(screen.allWords().contains("2.1"), screen.allWords());
    }

    private Family opened() {
        return table.families().stream()
                .filter(it -> it.book() == inside.book())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHouseholdThatComesAppearsAndOneThatGoesSaysSo() {
        screen.inside(table::assign);
        assertTrue(screen.sees("family-4"));

        screen.press("family-4").press("go-people");
        var gone = opened().id();
        screen.inside(() -> must(table.book().bookcase().leave(gone, _ -> true)));

        assertFalse(screen.sees("go-people"));
        assertTrue(screen.allWords().contains("not with you any more"), screen.allWords());
        screen.picture("worker-gone");
        assertEquals(List.of(), screen.faults());
        screen.press("to-families");
        assertTrue(screen.sees("family-3"));
        assertFalse(screen.sees("family-4"));
    }

    @Test
    void aHouseholdThatGoesWhileTheTableIsShownJustGoes() {
        screen.press("family-1").press("go-families");
        var gone = opened().id();

        screen.inside(() -> must(table.book().bookcase().leave(gone, _ -> true)));

        assertTrue(screen.sees("family-2"));
        assertFalse(screen.sees("family-3"));
        assertFalse(screen.sees("household"));
        screen.press("go-settings").press("go-help");
    }

    @Test
    void trainingIsTheCarersToBeRead() {
        screen.press("family-1").press("go-training");
        assertTrue(screen.allWords().contains("has written down no course yet"));
        assertFalse(screen.sees("add-course"));

        screen.inside(() -> inside.to(new Place.AddCourse("")));
        assertFalse(screen.sees("save-course"));
    }

    @Test
    void whatIsNotInTheCarersSetLeadsToTheirStandards() {
        screen.press("family-1");
        var carer = opened().carer();
        screen.inside(() -> inside.to(new Place.TheirOutcome(carer, "99.9")));
        assertTrue(screen.sees("review-1-1") || screen.sees("bar"), screen.allWords());

        var approved = new PersonChange.ApprovalChanged("no-such-kind", Family.APPROVED, "");
        screen.inside(() -> must(opened().book().act(Act.on(carer, approved))));
        screen.inside(() -> inside.to(new Place.Completion(carer)));
        assertTrue(screen.allWords().contains("standards"), screen.allWords());
    }

    @Test
    void thePageAboutTheServiceCountsWhatAsksInAllBooks() {
        var other = table.family(2);
        var change = screen.compute(() -> note(other));
        screen.inside(() -> other.postman().refuses(change, "notYours", HEARD));
        screen.inside(() -> table.line().stands(Link.CONNECTED, 0, 1, HEARD));
        screen.press("family-1").press("go-settings");
        screen.inside(() -> inside.to(new Place.Service()));
        assertTrue(screen.words("see-attention").startsWith("1 "), screen.allWords());

        screen.press("see-attention");

        assertEquals(other.id(), inside.book().household().id());
    }

    @Test
    void theLineAtTheFootIsAboutAllBooks() {
        var other = table.family(2);
        var change = screen.compute(() -> note(other));
        screen.inside(() -> other.postman().refuses(change, "notYours", HEARD));
        screen.inside(() -> table.line().stands(Link.CONNECTED, 0, 1, HEARD));
        assertTrue(screen.words("status-line").startsWith("1 thing needs"), screen.allWords());

        screen.press("status-line");

        assertEquals(other.id(), inside.book().household().id());
        assertEquals("The Novak household", household());
        assertTrue(screen.allWords().contains("Needs your attention"), screen.allWords());
    }

    private static UUID note(Family family) {
        var named = new PersonChange.Named("Tomas", "TOH-mas", "T");
        var acted = family.book().act(Act.on(family.child(), named));
        must(acted);
        return family.book().household().heads(family.child()).getLast();
    }

    @Test
    void standardsAreTheCarersAndNumbersOpenWhatIsShown() {
        screen.press("family-1").press("go-standards");
        screen.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertTrue(screen.sees("family-1"));
        screen.chord(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertTrue(screen.allWords().contains("People"), screen.allWords());
        assertEquals("people", Sections.of(new Place.People()));
    }

    @Test
    void anotherPersonIsAskedForWithThreeKeys() {
        var asked = new ArrayList<String>();
        try (var shown =
                Screen.show(() -> new Shell(List.of()).onSwitch(() -> asked.add("switch")))) {
            shown.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        }
        assertEquals(List.of("switch"), asked);
    }
}
