package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.book.SignInName;
import org.hearthbook.laptop.keys.Passphrase;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/// Opens a book, signs somebody in, and closes everything again whatever happens between.
final class Reception {

    private final Path folder;
    private final Terminal terminal;

    Reception(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /// Does `work` with the book while nobody is signed in.
    Ending withBook(Function<Book, Ending> work) {
        return switch (Book.open(folder, Desk.real())) {
            case BookOpening.Opened(var book) -> closing(book, work);
            case BookOpening other -> notOpened(folder, other);
        };
    }

    /// Does `work` with the book of the person that `options` name.
    Ending withOpenBook(PersonOptions options, Function<OpenBook, Ending> work) {
        return withBook(book -> withPerson(book, options, work));
    }

    private static Ending closing(Book book, Function<Book, Ending> work) {
        try (book) {
            return work.apply(book);
        }
    }

    /// Why a book was not opened, or not made, as an ending.
    static Ending notOpened(Path folder, BookOpening opening) {
        return switch (opening) {
            case BookOpening.Opened(var book) -> closing(book, _ -> new Ending.Fine());
            case BookOpening.NothingThere _ -> new Ending.NotUnderstood(Words.of("noBook", folder));
            case BookOpening.Damaged(var words) -> new Ending.Damaged(words);
            case BookOpening.NotNow(var why, var words) -> notNow(why, words);
        };
    }

    private static Ending notNow(BookOpening.Why why, String words) {
        return switch (why) {
            case IN_USE -> new Ending.InUse(words);
            case NEWER_FORMAT -> new Ending.NewerFormat(words);
            case ALREADY_THERE -> new Ending.NotUnderstood(words);
            case FOLDER, ENGINE, DISK -> new Ending.DiskTrouble(words);
        };
    }

    /// Does `work` with the book of the person that `options` name, filled or not.
    Ending withAnyBook(Book book, PersonOptions options, Function<OpenBook, Ending> work) {
        return withPerson(book, options, work, work);
    }

    private Ending withPerson(Book book, PersonOptions options, Function<OpenBook, Ending> work) {
        return withPerson(book, options, work, _ -> new Ending.No(Words.of("notFilled")));
    }

    private Ending withPerson(
            Book book,
            PersonOptions options,
            Function<OpenBook, Ending> work,
            Function<OpenBook, Ending> withEmpty) {
        var people = book.people();
        return options.among(people)
                .map(it -> withPerson(book, it, options, work, withEmpty))
                .orElseGet(() -> new Ending.NotUnderstood(options.nobody(people)));
    }

    private Ending withPerson(
            Book book,
            SignInName person,
            PersonOptions options,
            Function<OpenBook, Ending> work,
            Function<OpenBook, Ending> withEmpty) {
        return switch (options.passphrase().ask(terminal, person.name())) {
            case PassphraseOption.Given.Nothing(var because) -> because;
            case PassphraseOption.Given.Known(var passphrase) ->
                    signedIn(book, person, passphrase, work, withEmpty);
        };
    }

    private static Ending signedIn(
            Book book,
            SignInName person,
            Passphrase words,
            Function<OpenBook, Ending> work,
            Function<OpenBook, Ending> withEmpty) {
        try (words) {
            return switch (book.signIn(person.person(), words)) {
                case SignIn.SignedIn(var open) -> closing(open, work);
                case SignIn.NotFilled(var open) -> closing(open, withEmpty);
                case SignIn.Wrong(var wait) -> wrong(person, wait);
                case SignIn.TooSoon(var left) -> wrong(person, left);
                case SignIn.NotPossible(var because) -> new Ending.Damaged(because);
            };
        }
    }

    private static Ending closing(OpenBook open, Function<OpenBook, Ending> work) {
        try (open) {
            return work.apply(open);
        }
    }

    private static Ending wrong(SignInName person, Duration wait) {
        var words = Words.of("wrongPassphrase", person.name());
        return new Ending.WrongPassphrase(
                wait.isZero() ? words : words + " " + Words.of("wait", wait.toSeconds()));
    }
}
