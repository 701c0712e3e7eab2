package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The laptop on the kitchen table, with its book in a folder of the test's.
final class Kitchen {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    static final NewCarer AMARA =
            new NewCarer(
                    "Amara Example",
                    "Amara",
                    "primary",
                    LocalDate.of(2026, 9, 4),
                    "Two children, 5 to 11");
    static final NewCarer BEN =
            new NewCarer(
                    "Ben Example",
                    "Ben",
                    "secondary",
                    LocalDate.of(2026, 9, 4),
                    "Two children, 5 to 11");

    final Desk desk =
            new Desk(
                    Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC),
                    new SecureRandom(),
                    System::nanoTime);
    private final Path folder;

    Kitchen(Path folder) {
        this.folder = folder;
    }

    static Passphrase amarasWords() {
        return Passphrase.of("purple kettle on the hob");
    }

    static Passphrase bensWords() {
        return Passphrase.of("three wet dogs upstairs");
    }

    RecoveryCode code() {
        return RecoveryCode.random(desk.random());
    }

    Book create() {
        return opened(Book.create(folder, desk));
    }

    Book open() {
        return opened(Book.open(folder, desk));
    }

    private static Book opened(BookOpening opening) {
        if (opening instanceof BookOpening.Opened(var book)) {
            return book;
        }
        throw new AssertionError(opening);
    }

    OpenBook begin(Book book) {
        if (book.begin("The Example household", AMARA, amarasWords(), code())
                instanceof Beginning.Begun(var begun)) {
            return begun;
        }
        throw new AssertionError("not begun");
    }

    static OpenBook signIn(Book book, UUID person, Passphrase words) {
        var answer = book.signIn(person, words);
        if (answer instanceof SignIn.SignedIn(var open)) {
            return open;
        }
        throw new AssertionError(answer);
    }

    static NoteChange.NoteWritten bedtime(String text) {
        var wording =
                new Wording(
                        "everyday", List.of(), MONDAY, null, text, Map.of(), List.of(), List.of());
        return new NoteChange.NoteWritten(wording, List.of());
    }
}
