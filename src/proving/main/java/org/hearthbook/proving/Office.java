package org.hearthbook.proving;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.Joining;
import org.hearthbook.laptop.book.Letter;
import org.hearthbook.laptop.book.LetterTaken;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.SyncReply.Delivered;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// A social worker's laptop with the books of twenty made-up households, each with a carer's notes
/// and evidence of some years. It is made once and then used again.
final class Office {

    static final int HOUSEHOLDS = 20;
    static final int CHANGES = 2_000;

    private static final UUID ME = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final UUID ELSEWHERE = new UUID(0x7000, 0x8000_0000_0000_0002L);
    private static final int OUTCOMES_BEGUN = 3;
    private static final int DAYS = 700;
    private static final String NOTE =
            "We walked to school by the river, and she told me about the heron that she saw. "
                    + "After tea we read two chapters together and talked about the weekend.";

    private final Path folder;

    Office(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// Makes the laptop unless it is there.
    void set() {
        if (Files.exists(folder.resolve("book.db"))) {
            return;
        }
        var desk = Desk.real();
        try (var book = opened(Book.create(folder, desk));
                var words = Stage.words();
                var open = joined(book, words, desk)) {
            open.bookcase().openAll().forEach(Office::fill);
        }
    }

    Book open() {
        return opened(Book.open(folder, Desk.real()));
    }

    private static Book opened(BookOpening opening) {
        if (opening instanceof BookOpening.Opened(var book)) {
            return book;
        }
        throw new IllegalStateException("The laptop's books do not open");
    }

    private static OpenBook joined(Book book, Passphrase words, Desk desk) {
        var households = IntStream.rangeClosed(1, HOUSEHOLDS).mapToObj(Office::household).toList();
        var joining = new Joining(ME, "Jo", households, new byte[0]);
        try (var code = RecoveryCode.random(desk.random())) {
            if (book.join(joining, words, code) instanceof SignIn.NotFilled(var open)) {
                return open;
            }
        }
        throw new IllegalStateException("The social worker cannot join");
    }

    private static UUID household(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_1000L + number);
    }

    private static void fill(OpenBook book) {
        var role = Role.SUPERVISING_SOCIAL_WORKER;
        var me = new PersonChange.WorkerAdded("Jo Example", role, "East");
        var carer = book.newId();
        var approved = LocalDate.of(2025, 3, 4);
        var terms = "Two children, 5 to 11";
        var arrival = new PersonChange.CarerAdded("Amara Example", "primary", approved, terms);
        if (!book.introduce("The Example household", me).isSaved()
                || !book.act(Act.on(carer, arrival)).isSaved()) {
            throw new IllegalStateException("The household was not begun");
        }
        var letters = new ArrayList<Delivered>();
        while (letters.size() < CHANGES) {
            evidence(book, carer, letters);
            note(book, carer, letters);
        }
        deliver(book, letters);
    }

    private static void evidence(OpenBook book, UUID carer, List<Delivered> letters) {
        var set = book.pack().inductionSets().getFirst();
        var outcomes = set.standards().stream().flatMap(it -> it.outcomes().stream()).toList();
        if (letters.size() < OUTCOMES_BEGUN * outcomes.size()) {
            var code = outcomes.get(letters.size() / OUTCOMES_BEGUN).code();
            var record = Evidence.idFor(book.household().id(), carer, set.id(), code);
            var begun = new EvidenceChange.Begun(carer, set.id(), code);
            write(book, carer, record, List.of(), begun, letters);
            var account = new EvidenceChange.AccountWritten(NOTE);
            write(book, carer, record, List.of(), account, letters);
        }
    }

    private static void note(OpenBook book, UUID carer, List<Delivered> letters) {
        var day = book.today().minusDays(letters.size() % DAYS);
        var none = List.<UUID>of();
        var wording =
                new Wording("everyday", none, day, null, NOTE, Map.of(), List.of(), List.of());
        var written = new NoteChange.NoteWritten(wording, List.of());
        write(book, carer, book.newId(), List.of(), written, letters);
    }

    private static void write(
            OpenBook book,
            UUID carer,
            UUID record,
            List<UUID> base,
            Body body,
            List<Delivered> letters) {
        var now = book.clock().instant();
        var household = book.household().id();
        var id = book.newId();
        var change = new Change(id, household, record, base, carer, ELSEWHERE, now, body);
        var json = new String(Kinds.json().write(change), StandardCharsets.UTF_8);
        var seq = letters.size() + 1;
        letters.add(new Delivered(seq, now, json, null, "r" + seq));
    }

    private static void deliver(OpenBook book, List<Delivered> letters) {
        var last = letters.size();
        var letter =
                new Letter(
                        ELSEWHERE,
                        List.of(),
                        letters,
                        "cursor-" + last,
                        last,
                        last,
                        true,
                        List.of(),
                        List.of(),
                        "",
                        book.clock().instant());
        if (!(book.bag().take(letter) instanceof LetterTaken.Kept)) {
            throw new IllegalStateException("The household's book was not filled");
        }
    }
}
