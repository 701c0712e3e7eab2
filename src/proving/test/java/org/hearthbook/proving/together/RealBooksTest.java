package org.hearthbook.proving.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.laptop.book.Joining;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.sync.BooksDisk;
import org.hearthbook.laptop.sync.CaseBooks;
import org.hearthbook.laptop.sync.Engine;
import org.hearthbook.laptop.sync.SyncDisk.Taken;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.service.sync.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Two laptops with sealed books on their disks.
final class RealBooksTest {

    private static final Desk DESK =
            new Desk(LooseLaptop.CLOCK, new SecureRandom(), System::nanoTime);

    @TempDir private Path home;
    private HillService service;
    private Book kitchen;
    private OpenBook amara;

    @BeforeEach
    void begin() {
        service = new HillService(home, LooseLaptop.CLOCK);
        kitchen = opened(Book.create(home.resolve("kitchen"), DESK));
        var carer = new NewCarer("Amara Example", "Amara", "primary", LooseLaptop.MONDAY, "");
        var begun = kitchen.begin("The Hill", carer, amarasWords(), code());
        amara = assertInstanceOf(Beginning.Begun.class, begun).book();
        service.expects(household());
    }

    @AfterEach
    void end() {
        amara.close();
        kitchen.close();
        service.close();
    }

    private static Book opened(BookOpening opening) {
        return assertInstanceOf(BookOpening.Opened.class, opening).book();
    }

    private static Passphrase amarasWords() {
        return Passphrase.of("purple kettle on the hob");
    }

    private static RecoveryCode code() {
        return RecoveryCode.random(DESK.random());
    }

    private UUID household() {
        return amara.household().id();
    }

    private Caller caller(OpenBook book) {
        return HillService.carer(book.bookcase().laptop(), book.me(), household());
    }

    private static Engine engine(OpenBook book) {
        var disk = new BooksDisk(new CaseBooks(book.bookcase()));
        return new Engine(disk, LooseLaptop.CLOCK, new Random(3));
    }

    private void syncs(OpenBook book) {
        service.hear(engine(book), caller(book));
    }

    private static UUID note(OpenBook book, String text) {
        var note = book.newId();
        var body = new NoteChange.NoteWritten(LooseLaptop.wording(text), List.of());
        assertTrue(book.act(Act.on(note, body)).isSaved());
        return note;
    }

    private static String digest(OpenBook book) {
        return book.household().digest(Kinds.json());
    }

    @Test
    void becomeOneBookAndStaySo() {
        var ben = amara.newId();
        var added = new PersonChange.CarerAdded("Ben", "secondary", LooseLaptop.MONDAY, "");
        amara.act(Act.on(ben, added));
        var note = note(amara, "Pancakes for breakfast");
        assertEquals(new Sending.OnThisLaptop(), amara.sending(note));
        syncs(amara);
        assertEquals(new Sending.Sent(LooseLaptop.CLOCK.instant()), amara.sending(note));

        try (var study = opened(Book.create(home.resolve("study"), DESK));
                var bens = joined(study, ben)) {
            var told = new HashSet<UUID>();
            bens.listen(told::addAll);
            syncs(bens);

            assertTrue(told.contains(note));
            assertEquals(List.of(note), bens.find("panc", 10));
            assertEquals(digest(amara), digest(bens));
            assertTrue(bens.isIntroduced());

            var one = new NoteChange.Amended(LooseLaptop.wording("Pancakes at six."), "");
            var two = new NoteChange.Amended(LooseLaptop.wording("Pancakes at eight."), "");
            amara.act(Act.on(note, one));
            bens.act(Act.on(note, two));
            assertEquals(new Sending.Waiting(1), bens.sending(note));
            syncs(amara);
            syncs(bens);
            syncs(amara);

            assertEquals(2, amara.household().note(note).orElseThrow().standing().size());
            assertEquals(digest(amara), digest(bens));
            amara.act(Act.on(note, two));
            syncs(amara);
            syncs(bens);
            assertEquals(1, bens.household().note(note).orElseThrow().standing().size());
            assertEquals(digest(amara), digest(bens));
        }
    }

    private OpenBook joined(Book study, UUID ben) {
        var joining = new Joining(ben, "Ben", List.of(household()), new byte[] {1});
        var words = Passphrase.of("three wet dogs upstairs");
        return assertInstanceOf(SignIn.NotFilled.class, study.join(joining, words, code())).book();
    }

    @Test
    void knowsAfterOpeningWhatWasSent() {
        var sent = note(amara, "Sent.");
        syncs(amara);
        var waiting = note(amara, "Waits.");
        var digest = digest(amara);
        var me = amara.me();
        amara.close();
        kitchen.close();

        kitchen = opened(Book.open(home.resolve("kitchen"), DESK));
        amara = assertInstanceOf(SignIn.SignedIn.class, kitchen.signIn(me, amarasWords())).book();

        assertEquals(digest, digest(amara));
        assertEquals(new Sending.Sent(LooseLaptop.CLOCK.instant()), amara.sending(sent));
        assertEquals(new Sending.Waiting(1), amara.sending(waiting));
        assertEquals(List.of(), amara.damage());
        assertEquals(List.of(), amara.check().findings());
    }

    @Test
    void sayWhichFilesAreStillToBeSent() {
        var photo = "A photo".getBytes(StandardCharsets.UTF_8);
        var adding = amara.files().add("photo.jpg", new ByteArrayInputStream(photo), _ -> {});
        var file = assertInstanceOf(FileAdding.Added.class, adding).file();
        assertEquals(List.of(file), amara.files().toSend());
        assertEquals(1, engine(amara).standing().filesWaiting());

        assertTrue(amara.files().keepSent(file));

        assertEquals(List.of(), amara.files().toSend());
        assertEquals(List.of(), amara.files().toFetch());
    }

    @Test
    void leaveNothingOfAHouseholdThatWasLeftAndTakeItUpAgain() throws SQLException {
        var note = note(amara, "Pancakes for breakfast");
        syncs(amara);
        var digest = digest(amara);
        var caller = caller(amara);
        var books = new CaseBooks(amara.bookcase());
        var household = household();

        assertFalse(books.leave(household));
        assertEquals(new Taken.Kept(List.of()), new BooksDisk(books).leave(household));
        assertEquals(1, books.bags().size());
        service.isDurable(household);
        syncs(amara);
        assertTrue(books.leave(household));
        assertEquals(List.of(), books.bags());

        assertTrue(books.begin(household));
        service.hear(new Engine(new BooksDisk(books), LooseLaptop.CLOCK, new Random(3)), caller);
        var again = amara.bookcase().open(household).orElseThrow();
        assertEquals(digest, digest(again));
        assertEquals(1, again.household().history(note).size());
        assertEquals(List.of(), again.check().findings());
    }

    @Test
    void areNotBegunUnderASecondKeyBesideSomebodyElses() {
        var joining = new Joining(UUID.randomUUID(), "Jo", List.of(household()), new byte[] {1});

        var answer = kitchen.join(joining, Passphrase.of("three wet dogs upstairs"), code());

        assertInstanceOf(SignIn.NotPossible.class, answer);
        assertEquals(1, kitchen.people().size());
    }
}
