package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.firstrun.Start;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Makes the book in its folder, or takes the empty one that an earlier try left there.
final class NewBook implements Start {

    private final Path folder;
    private final Desk desk;
    private final BiConsumer<Book, OpenBook> onBegun;
    private volatile @Nullable Book book;

    NewBook(Path folder, Desk desk, @Nullable Book empty, BiConsumer<Book, OpenBook> onBegun) {
        this.folder = folder;
        this.desk = desk;
        this.onBegun = onBegun;
        book = empty;
    }

    @Override
    public Beginning begin(
            String household, NewCarer carer, Passphrase passphrase, RecoveryCode recovery) {
        return switch (there()) {
            case BookOpening.Opened(var made) -> made.begin(household, carer, passphrase, recovery);
            case BookOpening.NotNow(_, var words) -> new Beginning.NotBegun(words);
            case BookOpening.Damaged(var words) -> new Beginning.NotBegun(words);
            case BookOpening.NothingThere() ->
                    throw new IllegalStateException("Made and not there");
        };
    }

    /// The empty book, made if it is not there yet.
    BookOpening there() {
        var there = book;
        if (there != null) {
            return new BookOpening.Opened(there);
        }
        var opening = Book.create(folder, desk);
        if (opening instanceof BookOpening.Opened(var made)) {
            book = made;
        }
        return opening;
    }

    @Override
    public void begun(OpenBook open) {
        onBegun.accept(Objects.requireNonNull(book), open);
    }

    /// The book that was made, also when nobody began it yet.
    @Nullable Book made() {
        return book;
    }
}
