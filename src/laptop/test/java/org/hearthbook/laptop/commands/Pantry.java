package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;

import java.nio.file.Path;
import java.time.LocalDate;

/// A laptop that is used without its window: a book of Amara's, and the commands for it.
final class Pantry {

    static final String WORDS = "purple kettle on the hob";

    private final Path folder;

    Pantry(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    void begin() {
        var carer = new NewCarer("Amara Example", "Amara", "primary", LocalDate.of(2026, 9, 4), "");
        try (var book = opened(Book.create(folder, Desk.real()));
                var words = Passphrase.of(WORDS);
                var code = BookKeys.newRecoveryCode(Desk.real())) {
            if (book.begin("Example", carer, words, code) instanceof Beginning.Begun(var open)) {
                open.close();
            }
        }
    }

    Book open() {
        return opened(Book.open(folder, Desk.real()));
    }

    OpenBook signIn(Book book) {
        try (var words = Passphrase.of(WORDS)) {
            var answer = book.signIn(book.people().getFirst().person(), words);
            if (answer instanceof SignIn.SignedIn(var open)) {
                return open;
            }
            throw new AssertionError(answer);
        }
    }

    private static Book opened(BookOpening opening) {
        if (opening instanceof BookOpening.Opened(var book)) {
            return book;
        }
        throw new AssertionError(opening);
    }

    /// A command for this book, by nobody yet.
    Typed type(String command, String... more) {
        return Typed.of("", arguments(command, more));
    }

    /// A command by Amara, whose passphrase and then `text` come in by standard input.
    Typed typeAsAmara(String text, String command, String... more) {
        var arguments = arguments(command, more);
        var all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--person";
        all[arguments.length + 1] = "amara";
        all[arguments.length + 2] = "--passphrase-file";
        all[arguments.length + 3] = "-";
        return Typed.of(WORDS + "\n" + text, all);
    }

    private String[] arguments(String command, String... more) {
        var all = new String[more.length + 3];
        all[0] = command;
        all[1] = "--book";
        all[2] = folder.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return all;
    }
}
