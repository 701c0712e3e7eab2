package org.hearthbook.desktop.trying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Tray;
import org.hearthbook.desktop.controls.UndoBar;
import org.hearthbook.desktop.sitting.Going;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.people.PersonChange;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A Monday evening at the kitchen table: a real book in a folder of the test's, with Amara signed
/// in, Kofi at home, and everything done at once on the test's own thread.
public final class Evening implements AutoCloseable {

    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    public static final String WORDS = "purple kettle on the hob";

    private final Book book;
    private final OpenBook open;
    private final UUID kofi;
    private final List<Place> went = new ArrayList<>();
    private final PretendLine line = new PretendLine();

    private Evening(Book book, OpenBook open) {
        this.book = book;
        this.open = open;
        kofi = add("Kofi", "KOH-fee", "K");
    }

    /// Begins the book of a carer of the kind called `carerKind` in `folder`.
    public static Evening of(Path folder, String carerKind) {
        var random = new SecureRandom();
        var clock = Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC);
        var desk = new Desk(clock, random, System::nanoTime);
        if (!(Book.create(folder, desk) instanceof BookOpening.Opened(var book))) {
            throw new AssertionError("no book");
        }
        var approved = LocalDate.of(2026, 9, 4);
        var amara = new NewCarer("Amara Example", "Amara", carerKind, approved, "Two children");
        var begun =
                book.begin(
                        "The Example household",
                        amara,
                        Passphrase.of(WORDS),
                        RecoveryCode.random(random));
        if (begun instanceof Beginning.Begun(var open)) {
            return new Evening(book, open);
        }
        throw new AssertionError(begun);
    }

    public static Evening of(Path folder) {
        return of(folder, "primary");
    }

    /// What a screen is given. Make it on the window's thread.
    public Sitting sitting() {
        return new Sitting(open, Background.none(), going(), new Tray(), new UndoBar(), line);
    }

    private Going going() {
        return new Going() {
            @Override
            public void to(Place place) {
                went.add(place);
            }

            @Override
            public void to(UUID household, Place place) {
                assertEquals(open.household().id(), household);
                went.add(place);
            }
        };
    }

    /// The line to a service that every sitting of this evening has.
    public PretendLine line() {
        return line;
    }

    public Book closedBook() {
        return book;
    }

    public OpenBook book() {
        return open;
    }

    public UUID kofi() {
        return kofi;
    }

    /// Where the screens wanted to go, in order.
    public List<Place> went() {
        return went;
    }

    /// Adds a child who came home at new year.
    public UUID add(String name, String sayIt, String initials) {
        var id = open.newId();
        var home = LocalDate.of(2027, 1, 1);
        must(open.act(Act.on(id, new PersonChange.ChildAdded(name, sayIt, initials, null, home))));
        return id;
    }

    /// Insists that something was saved.
    public static void must(Acted acted) {
        if (!acted.isSaved()) {
            throw new AssertionError(acted.words());
        }
    }

    @Override
    public void close() {
        open.close();
        book.close();
    }
}
