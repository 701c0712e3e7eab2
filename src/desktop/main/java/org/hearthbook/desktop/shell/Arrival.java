package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.firstrun.FirstRunModel;
import org.hearthbook.desktop.firstrun.FirstRunView;
import org.hearthbook.desktop.opening.NotNowView;
import org.hearthbook.desktop.opening.RestoreModel;
import org.hearthbook.desktop.opening.RestoreView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The ways to a book from outside: it is there, it is made anew, or led back to a copy.
final class Arrival {

    /// Who waits for somebody to arrive.
    interface Arrived {

        /// There is a book; nobody is signed in yet.
        void found(Book book);

        /// Somebody can sign in.
        void atTheDoor(Book book);

        /// Somebody began the book, is signed in, and goes to `first`.
        void begun(Book book, OpenBook open, Place first);
    }

    private static final Words WORDS = Words.of(Entrance.class);

    private final Path folder;
    private final Desk desk;
    private final SheetLayer layer;
    private final Background background;
    private final Arrived arrived;

    Arrival(Path folder, Desk desk, SheetLayer layer, Background background, Arrived arrived) {
        this.folder = folder;
        this.desk = desk;
        this.layer = layer;
        this.background = background;
        this.arrived = arrived;
    }

    void open() {
        layer.showAlone(new Page(WORDS.get("opening")));
        background.run(() -> Book.open(folder, desk), this::opened);
    }

    private void opened(BookOpening opening) {
        switch (opening) {
            case BookOpening.Opened(var book) -> opened(book);
            case BookOpening.NothingThere() -> begin(null);
            case BookOpening.NotNow(_, var words) ->
                    layer.showAlone(new NotNowView(words, this::open));
            case BookOpening.Damaged(var words) -> restore(words);
        }
    }

    private void opened(Book book) {
        arrived.found(book);
        if (book.people().isEmpty()) {
            begin(book);
        } else {
            arrived.atTheDoor(book);
        }
    }

    private void restore(String words) {
        var model = new RestoreModel(folder, desk.clock(), background, words);
        layer.showAlone(new RestoreView(model, this::open));
    }

    private void begin(@Nullable Book empty) {
        var start = new NewBook(folder, desk, empty, this::begun);
        layer.showAlone(new FirstRunView(new FirstRunModel(start, desk, background)));
    }

    private void begun(Book made, OpenBook open) {
        arrived.begun(made, open, new Place.Numbers());
    }
}
