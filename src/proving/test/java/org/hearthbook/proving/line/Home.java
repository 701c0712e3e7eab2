package org.hearthbook.proving.line;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A laptop in a fostering household, with its book in a folder of the test's.
final class Home implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    static final NewCarer AMARA = carer("Amara Example", "Amara");
    static final NewCarer BEN = carer("Ben Example", "Ben");

    final Desk desk = Desk.real();
    final Book book;

    Home(Path folder) {
        this(Book.create(folder, Desk.real()));
    }

    private Home(BookOpening opening) {
        if (!(opening instanceof BookOpening.Opened(var opened))) {
            throw new AssertionError(opening);
        }
        book = opened;
    }

    static Home again(Path folder) {
        return new Home(Book.open(folder, Desk.real()));
    }

    private static NewCarer carer(String name, String signInName) {
        return new NewCarer(name, signInName, "primary", LocalDate.of(2026, 9, 4), "");
    }

    static Passphrase words() {
        return Passphrase.of("purple kettle on the hob");
    }

    static RecoveryCode code() {
        return RecoveryCode.random(new SecureRandom());
    }

    OpenBook begin() {
        if (book.begin("The Example household", AMARA, words(), code())
                instanceof Beginning.Begun(var open)) {
            return open;
        }
        throw new AssertionError("not begun");
    }

    /// The book of whoever signs in first here.
    OpenBook signIn() {
        if (book.signIn(book.people().getFirst().person(), words())
                instanceof SignIn.SignedIn(var open)) {
            return open;
        }
        throw new AssertionError("not signed in");
    }

    static UUID note(OpenBook open, String text) {
        var wording =
                new Wording(
                        "everyday", List.of(), MONDAY, null, text, Map.of(), List.of(), List.of());
        var note = open.newId();
        var acted = open.act(Act.on(note, new NoteChange.NoteWritten(wording, List.of())));
        if (!acted.isSaved()) {
            throw new AssertionError(acted.words());
        }
        return note;
    }

    static void photo(OpenBook open, int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        open.files().add("photo-" + size + ".bin", new ByteArrayInputStream(bytes), _ -> {});
    }

    @Override
    public void close() {
        book.close();
    }
}
