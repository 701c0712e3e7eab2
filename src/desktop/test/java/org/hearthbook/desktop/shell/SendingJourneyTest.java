package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.controls.PageList;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Postman;
import org.hearthbook.desktop.trying.PretendLine;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What a carer sees of the service from the evening on which they come back to their book.
final class SendingJourneyTest {

    private static final Instant HEARD = Instant.parse("2027-03-01T14:32:00Z");
    private static final Desk DESK =
            new Desk(
                    Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC),
                    new SecureRandom(),
                    System::nanoTime);

    @TempDir Path folder;
    private final PretendLine line = new PretendLine();
    private final List<OpenLine> lines = new ArrayList<>();
    private final List<OpenBook> books = new ArrayList<>();

    @BeforeEach
    void begin() {
        Evening.of(folder.resolve("book")).close();
    }

    @Test
    void theStatusLineIsTrueAllAlongAndTheDoorSaysWhatIsNotSent() {
        var entrance = entrance();
        try (var screen = shown(entrance)) {
            signIn(screen);
            assertEquals(
                    "Saved on this laptop. Not connected to a service.",
                    screen.words("status-line"));
            screen.inside(() -> line.stands(Link.OFFLINE, 3, 0, HEARD));
            assertEquals("3 to send. Waiting for a connection.", screen.words("status-line"));
            screen.press("status-line");
            assertTrue(screen.sees("service-line"));
            screen.picture("journey-service");

            screen.press("lock");

            assertTrue(lines.getFirst().isClosed());
            assertTrue(screen.words("door-notice").startsWith("3 changes are not sent yet"));
            assertEquals(List.of(), screen.faults());
            screen.picture("journey-door-unsent");
        }
        leaveBook(entrance);
    }

    @Test
    void closingWhileSendingAsksOnceAndWaitsIfAsked() {
        var entrance = entrance();
        var left = new ArrayList<String>();
        try (var screen = shown(entrance)) {
            signIn(screen);
            screen.inside(() -> line.stands(Link.BUSY, 1_880, 0, HEARD));

            screen.inside(() -> entrance.leave(() -> left.add("left")));

            assertTrue(screen.allWords().contains("1,880 changes are still to send"));
            screen.picture("journey-closing-asks");
            assertEquals(List.of(), left);
            screen.press("wait-for-sending").picture("journey-closing-waits");
            assertEquals(List.of(), screen.faults());
            screen.inside(() -> line.stands(Link.BUSY, 12, 0, HEARD));
            assertTrue(screen.words("still-sending").startsWith("12 changes"));
            screen.inside(() -> line.stands(Link.CONNECTED, 0, 0, HEARD));
            assertEquals(List.of("left"), left);
        }
    }

    @Test
    void closingWithWorkUnsentAndNoConnectionAsksNothing() {
        var entrance = entrance();
        var left = new ArrayList<String>();
        try (var screen = shown(entrance)) {
            signIn(screen);
            screen.inside(() -> line.stands(Link.OFFLINE, 3, 0, HEARD));

            screen.inside(() -> entrance.leave(() -> left.add("left")));

            assertEquals(List.of("left"), left);
            assertTrue(screen.allWords().contains("3 changes are not sent yet"));
        }
    }

    @Test
    void whatComesFromElsewhereRenewsWhatIsReadAndNeverWhatIsWritten() {
        var entrance = entrance();
        try (var screen = shown(entrance)) {
            signIn(screen);
            var note = write(screen, "We went to the park.");
            var postman = new Postman(books.getFirst());
            screen.inside(() -> postman.receivesAll(HEARD));
            screen.press("go-notes");
            screen.inside(() ->
                    screen.find(PageList.class, "notes-list").getSelectionModel().selectFirst());

            arrive(screen, postman, note, "We went to the park and ran.");

            assertFalse(screen.sees("news-bar"));
            assertTrue(screen.allWords().contains("We went to the park and ran."));
            screen.press("go-notes").write("notes-search", "park");
            arrive(screen, postman, note, "At the park we ran home.");
            assertTrue(screen.sees("news-bar"), screen.allWords());
            assertEquals("park", screen.words("notes-search"));
            screen.picture("journey-news");
            assertEquals(List.of(), screen.faults());
            screen.press("show-news");
            assertFalse(screen.sees("news-bar"));
            assertTrue(screen.allWords().contains("At the park we ran home."));
            screen.press("write-note").write("note-text", "Half a thou");
            arrive(screen, postman, note, "We went to the park and ran home.");
            assertFalse(screen.sees("news-bar"));
            assertEquals("Half a thou", screen.words("note-text"));
        }
        leaveBook(entrance);
    }

    @Test
    void twoWordingsAreSettledInThreePresses() {
        var entrance = entrance();
        try (var screen = shown(entrance)) {
            signIn(screen);
            screen.inside(() -> line.stands(Link.CONNECTED, 0, 0, HEARD));
            var note = write(screen, "We went to the park.");
            var first = books.getFirst().household().heads(note);
            var postman = new Postman(books.getFirst());
            screen.inside(() -> postman.receivesAll(HEARD));
            screen.inside(() -> act(Act.over(note, first, amended("We went to the pond."))));
            var theirs =
                    postman.writtenElsewhere(
                            note, first, books.getFirst().me(), amended("We ran in the park."));
            screen.inside(() -> postman.delivers(List.of(theirs), HEARD));
            assertTrue(
                    screen.words("status-line").startsWith("1 thing needs your attention."),
                    screen.words("status-line"));

            screen.press("status-line").picture("journey-attention");
            screen.press("compare-1").picture("journey-two-wordings");
            assertTrue(screen.allWords().contains("Use this one"));
            screen.press("keep-both");

            var text = books.getFirst().household().note(note).orElseThrow().wording().text();
            assertTrue(text.contains("pond") && text.contains("ran"), text);
            assertFalse(screen.words("status-line").contains("attention"));
        }
        leaveBook(entrance);
    }

    private Entrance entrance() {
        return new Entrance(folder.resolve("book"), DESK, Runnable::run, Runnable::run, this::open);
    }

    private OpenLine open(Object book, OpenBook open, Object answers) {
        Objects.requireNonNull(book);
        Objects.requireNonNull(answers);
        books.add(open);
        lines.add(new OpenLine(line));
        return lines.getLast();
    }

    private static Screen shown(Entrance entrance) {
        return Screen.show(() -> {
            entrance.open();
            return entrance.root();
        });
    }

    private static void signIn(Screen screen) {
        screen.write("passphrase", Evening.WORDS).press("open");
        assertTrue(screen.allWords().contains("Good evening, Amara"), screen.allWords());
    }

    private UUID write(Screen screen, String text) {
        var note = books.getFirst().newId();
        screen.inside(
                () -> act(Act.on(note, new NoteChange.NoteWritten(wording(text), List.of()))));
        return note;
    }

    private void act(Act act) {
        Evening.must(books.getFirst().act(act));
    }

    private void arrive(Screen screen, Postman postman, UUID note, String text) {
        var book = books.getFirst();
        var heads = book.household().heads(note);
        Written theirs = postman.writtenElsewhere(note, heads, book.me(), amended(text));
        screen.inside(() -> postman.delivers(List.of(theirs), HEARD));
    }

    private static NoteChange.Amended amended(String text) {
        return new NoteChange.Amended(wording(text), "");
    }

    private static Wording wording(String text) {
        return new Wording(
                "everyday", List.of(), Evening.MONDAY, null, text, Map.of(), List.of(), List.of());
    }

    private static void leaveBook(Entrance entrance) {
        entrance.leave(() -> {});
    }
}
