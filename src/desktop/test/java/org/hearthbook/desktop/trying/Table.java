package org.hearthbook.desktop.trying;

import static org.hearthbook.desktop.trying.Evening.must;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Tray;
import org.hearthbook.desktop.controls.UndoBar;
import org.hearthbook.desktop.sitting.Going;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.Joining;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.PersonChange;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// The laptop of somebody of the service: Jo, a social worker, or Mia, a manager, signed in over
/// the books of made-up households, with everything done at once on the test's own thread.
public final class Table implements AutoCloseable {

    public static final UUID JO = new UUID(0x7000, 0x8000_0000_0000_0001L);
    public static final UUID MIA = new UUID(0x7000, 0x8000_0000_0000_0002L);
    public static final Desk DESK =
            new Desk(
                    Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC),
                    new SecureRandom(),
                    System::nanoTime);

    /// A step to a place in the book of a household.
    public record Step(UUID household, Place place) {}

    private final Book book;
    private final OpenBook first;
    private final List<Family> families = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final PretendLine line = new PretendLine();

    private Table(Book book, OpenBook first) {
        this.book = book;
        this.first = first;
    }

    /// Jo's laptop with the books of `households` families, each a carer with a child at home.
    public static Table ofAWorker(Path folder, int households) {
        var jo = new PersonChange.WorkerAdded("Jo Example", Role.SUPERVISING_SOCIAL_WORKER, "East");
        return of(folder, JO, jo, households);
    }

    /// Mia's laptop with the books of `households` families.
    public static Table ofAManager(Path folder, int households) {
        var mia = new PersonChange.WorkerAdded("Mia Example", Role.MANAGER, "East");
        return of(folder, MIA, mia, households);
    }

    private static Table of(Path folder, UUID me, PersonChange.WorkerAdded worker, int households) {
        if (!(Book.create(folder, DESK) instanceof BookOpening.Opened(var book))) {
            throw new AssertionError("no book");
        }
        var table = new Table(book, joined(book, me, worker.name(), households));
        table.books().forEach(it -> table.families.add(Family.begin(it, worker)));
        return table;
    }

    private static OpenBook joined(Book book, UUID me, String name, int households) {
        var ids = IntStream.range(0, households).mapToObj(Table::household).toList();
        var joining = new Joining(me, name.split(" ", 2)[0], ids, new byte[0]);
        var code = RecoveryCode.random(DESK.random());
        if (book.join(joining, Passphrase.of(Evening.WORDS), code)
                instanceof SignIn.NotFilled(var open)) {
            return open;
        }
        throw new AssertionError("not joined");
    }

    private static UUID household(int number) {
        return new UUID(0x7000, 0x8000_0000_0000_1000L + number);
    }

    /// What a screen of the first household is given. Make it on the window's thread.
    public Sitting sitting() {
        return sitting(family(0));
    }

    /// What a screen of `family` is given. Make it on the window's thread.
    public Sitting sitting(Family family) {
        var book = family.book();
        var going = going(book.household().id());
        return new Sitting(book, Background.none(), going, new Tray(), new UndoBar(), line);
    }

    private Going going(UUID here) {
        return new Going() {
            @Override
            public void to(Place place) {
                to(here, place);
            }

            @Override
            public void to(UUID household, Place place) {
                steps.add(new Step(household, place));
            }
        };
    }

    public PretendLine line() {
        return line;
    }

    public Book closedBook() {
        return book;
    }

    /// The book that was signed in to.
    public OpenBook book() {
        return first;
    }

    public List<OpenBook> books() {
        return first.bookcase().openAll();
    }

    public List<Family> families() {
        return families;
    }

    /// The family of that number, from nought.
    public Family family(int number) {
        return families.get(number);
    }

    /// One more household, assigned while somebody is signed in.
    public Family assign() {
        var id = household(families.size());
        must(first.bookcase().begin(id));
        var open = first.bookcase().open(id).orElseThrow();
        var me = first.person();
        var worker = new PersonChange.WorkerAdded(me.name(), me.role(), "East");
        families.add(Family.begin(open, worker));
        return families.getLast();
    }

    /// Where the screens wanted to go, in order.
    public List<Place> went() {
        return steps.stream().map(Step::place).toList();
    }

    /// Where the screens wanted to go and in whose book, in order.
    public List<Step> steps() {
        return steps;
    }

    @Override
    public void close() {
        first.close();
        book.close();
    }
}
