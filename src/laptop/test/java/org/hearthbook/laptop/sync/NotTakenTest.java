package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.AMARA;
import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.Attention.Remedy;
import org.hearthbook.laptop.book.BookPost;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.Outcome;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the service did not take: out of the book, never out of sight, and settled by a person.
final class NotTakenTest {

    private static final String SHA256 = "ab".repeat(32);

    private final SyncLaptop laptop = new SyncLaptop();
    private final StubbornService service = new StubbornService();

    private BookPost post() {
        return laptop.books.book(HILL).post(AMARA);
    }

    private Household household() {
        return laptop.books.book(HILL).household();
    }

    private UUID refusedNote(String text) {
        var note = laptop.note(text);
        service.refused.add(laptop.change(HILL, note));
        laptop.saysAll(service);
        return note;
    }

    private Set<String> notes() {
        return household().notes().stream()
                .map(Note::wording)
                .map(it -> it.text())
                .collect(Collectors.toSet());
    }

    @Test
    void takesItOutOfTheBookAndKeepsItsWords() {
        var note = refusedNote("My words.");

        assertTrue(household().note(note).isEmpty());
        var attention = post().attention().getFirst();
        assertEquals(note, attention.record());
        assertEquals(Refusal.because("notOfThisHousehold"), attention.because());
        assertEquals(
                Set.of(Remedy.KEEP_AS_NEW_NOTE, Remedy.WRITE_AGAIN, Remedy.DISMISS),
                attention.remedies());
        assertEquals(new Sending.NeedsAttention(attention.because()), post().sending(note));
    }

    @Test
    void isTheSameAfterACrash() {
        refusedNote("My words.");
        var before = post().attention();

        laptop.crash();

        assertEquals(before, post().attention());
        assertEquals(1, laptop.engine.standing().attention());
        assertEquals(0, laptop.engine.standing().waiting());
    }

    @Test
    void keepsTheWordsAsANewNote() {
        refusedNote("My words.");

        assertTrue(settle(Remedy.KEEP_AS_NEW_NOTE));

        assertEquals(Set.of("My words."), notes());
        assertEquals(List.of(), post().attention());
        laptop.saysAll(service);
        assertEquals(0, laptop.engine.standing().waiting());
    }

    @Test
    void writesItAgainOnItsPage() {
        var note = refusedNote("My words.");

        assertTrue(settle(Remedy.WRITE_AGAIN));

        assertEquals("My words.", household().note(note).orElseThrow().wording().text());
        assertEquals(List.of(), post().attention());
        laptop.saysAll(service);
        assertTrue(post().sending(note) instanceof Sending.Sent);
    }

    @Test
    void dismissesItAfterReading() {
        var note = refusedNote("My words.");

        assertTrue(settle(Remedy.DISMISS));

        assertEquals(List.of(), post().attention());
        assertEquals(new Sending.OnThisLaptop(), post().sending(note));
        assertEquals(0, laptop.engine.standing().attention());
        laptop.crash();
        assertEquals(List.of(), post().attention());
    }

    private boolean settle(Remedy remedy) {
        return post().settle(post().attention().getFirst(), remedy).isSaved();
    }

    @Test
    void staysListedWhenItCannotBeWrittenAgain() {
        laptop.saysAll(service);
        var moved = new PersonChange.MovedOn(SyncLaptop.wording("").happenedOn(), "Ended");
        var child = laptop.books.book(HILL).newId();
        var born = new PersonChange.OtherChildAdded("KM");
        laptop.act(HILL, Act.on(child, born));
        laptop.act(HILL, Act.on(child, moved));
        service.refused.add(household().history(child).getLast().change().id());
        laptop.saysAll(service);
        laptop.act(HILL, Act.on(child, moved));

        assertFalse(settle(Remedy.WRITE_AGAIN));
        assertEquals(1, post().attention().size());
        assertTrue(settle(Remedy.DISMISS));
    }

    @Test
    void takesAlongWhatWasWrittenOverIt() {
        var note = laptop.note("First words.");
        var amended = new NoteChange.Amended(SyncLaptop.wording("Better words."), "");
        laptop.act(HILL, Act.on(note, amended));
        laptop.act(HILL, Act.on(note, new NoteChange.Removed("twice")));
        service.refused.add(laptop.change(HILL, note));

        laptop.saysAll(service);

        var reasons = post().attention().stream().map(it -> it.because().key()).toList();
        assertEquals(
                List.of("notOfThisHousehold", "writtenOverRefused", "writtenOverRefused"), reasons);
        assertEquals(0, laptop.engine.standing().waiting());
        assertTrue(household().note(note).isEmpty());
        assertEquals(Set.of(Remedy.DISMISS, Remedy.WRITE_AGAIN), last().remedies());
    }

    @Test
    void takesAlongWhatIsSavedLaterOverIt() {
        var note = laptop.note("First words.");
        laptop.saysAll(service);
        laptop.act(HILL, Act.on(note, amended("Refused words.")));
        var open = household().heads(note);
        service.refused.addAll(open);
        laptop.saysAll(service);
        laptop.act(HILL, Act.over(note, open, amended("Words from an open page.")));

        laptop.saysAll(service);

        assertEquals("writtenOverRefused", last().because().key());
        assertEquals(0, laptop.engine.standing().waiting());
    }

    /// It would wait for that file without end.
    @Test
    void takesAlongWhatIsReadyWithAFileThatIsNotTaken() {
        laptop.saysAll(service);
        var file = laptop.books.book(HILL).newId();
        laptop.act(HILL, Act.on(file, new FileChange.Added("a.jpg", "image/jpeg", 3, SHA256)));
        service.refused.addAll(household().heads(file));
        var evidence = Evidence.idFor(HILL, AMARA, "mainstream", "1.2");
        laptop.act(HILL, Act.on(evidence, new EvidenceChange.Begun(AMARA, "mainstream", "1.2")));
        var piece = new Piece(new UUID(0, 5), "photo", Piece.Source.FILE, file, "");
        laptop.act(HILL, Act.on(evidence, new EvidenceChange.AccountWritten("What I did.")));
        laptop.act(HILL, Act.on(evidence, new EvidenceChange.PieceAdded(piece)));
        var content = household().evidence(evidence).orElseThrow().contentSha256();
        laptop.act(HILL, Act.on(evidence, new EvidenceChange.MarkedReady(content)));
        service.putOff.put(household().heads(evidence).getFirst(), Outcome.NotYet.FILE);

        laptop.saysAll(service);
        laptop.pass(Duration.ofDays(1));
        laptop.saysAll(service);

        assertEquals(evidence, last().record());
        assertEquals("writtenOverRefused", last().because().key());
        assertEquals(0, laptop.engine.standing().waiting());
    }

    private static NoteChange.Amended amended(String text) {
        return new NoteChange.Amended(SyncLaptop.wording(text), "");
    }

    private Attention last() {
        return post().attention().getLast();
    }

    @Test
    void saysSomethingOfAReasonThatOnlyANewerServiceKnows() {
        var words = Refusal.because("someReasonOfNextYear", "x").words();

        assertTrue(words.startsWith("Your fostering service did not take this."), words);
    }

    @Test
    void doesOnlyWhatCanBeDone() {
        refusedNote("My words.");
        var attention = post().attention().getFirst();
        var without =
                new Attention(attention.written(), attention.because(), Set.of(Remedy.DISMISS));

        assertThrows(
                IllegalArgumentException.class,
                () -> post().settle(without, Remedy.KEEP_AS_NEW_NOTE));
        assertEquals(1, post().attention().size());
    }
}
