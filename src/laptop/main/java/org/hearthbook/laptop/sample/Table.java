package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The kitchen table: who is signed in to the book. They stay as long as they can, because signing
/// in is meant to be slow.
final class Table implements AutoCloseable {

    private final Book book;
    private final Passphrase passphrase;
    private final Map<UUID, OpenBook> sitting = new LinkedHashMap<>();

    Table(Book book, Passphrase passphrase) {
        this.book = book;
        this.passphrase = passphrase;
    }

    /// Somebody who is signed in already.
    void seat(OpenBook open) {
        sitting.put(open.me(), open);
    }

    Hand of(UUID person) {
        return new Hand(sitting.computeIfAbsent(person, this::signIn), passphrase);
    }

    private OpenBook signIn(UUID person) {
        return switch (book.signIn(person, passphrase)) {
            case SignIn.SignedIn(var open) -> open;
            case SignIn.NotFilled(var open) -> open;
            case SignIn.NotPossible(var words) -> throw new NotWritten(words);
            case SignIn.Wrong _, SignIn.TooSoon _ ->
                    throw new IllegalStateException("Their passphrase is the one they were given");
        };
    }

    /// They leave; when they come back, they read what the others wrote.
    void leave(UUID person) {
        var open = sitting.remove(person);
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        sitting.values().forEach(OpenBook::close);
        sitting.clear();
    }
}
