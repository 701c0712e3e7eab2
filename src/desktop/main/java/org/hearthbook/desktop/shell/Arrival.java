package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.connecting.FreshModel;
import org.hearthbook.desktop.connecting.FreshView;
import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.firstrun.FirstRunModel;
import org.hearthbook.desktop.firstrun.FirstRunView;
import org.hearthbook.desktop.opening.NotNowView;
import org.hearthbook.desktop.opening.RestoreModel;
import org.hearthbook.desktop.opening.RestoreView;
import org.hearthbook.desktop.signin.RevokedView;
import org.hearthbook.desktop.signin.RevokedView.Phone;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignInName;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

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

        /// Somebody came in with a letter; their book is still to come from the service.
        void filling(Book book, OpenBook open);
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
            case BookOpening.NothingThere() -> begin(new NewBook(folder, desk, null, this::begun));
            case BookOpening.NotNow(_, var words) ->
                    layer.showAlone(new NotNowView(words, this::open));
            case BookOpening.Damaged(var words) -> restore(words);
        }
    }

    private void opened(Book book) {
        arrived.found(book);
        if (book.people().isEmpty()) {
            beginAgain(book);
        } else {
            arrived.atTheDoor(book);
        }
    }

    private void restore(String words) {
        var model = new RestoreModel(folder, desk.clock(), background, words);
        layer.showAlone(new RestoreView(model, this::open));
    }

    /// Nobody has a way in: nobody began yet, or the service took the laptop off its list.
    private void beginAgain(Book empty) {
        var before = empty.revoked();
        if (before.isEmpty()) {
            begin(empty);
        } else {
            var names = before.stream().map(SignInName::name).collect(Collectors.joining(", "));
            revoked(empty, WORDS.get("revoked", names), List.of());
        }
    }

    /// Tells somebody that `book` does not open for them any more, and whom to phone.
    void revoked(Book book, String words, List<Phone> phones) {
        layer.showAlone(new RevokedView(words, phones, () -> afterRevoking(book)));
    }

    private void afterRevoking(Book book) {
        if (book.people().isEmpty()) {
            begin(book);
        } else {
            arrived.atTheDoor(book);
        }
    }

    private void begin(Book empty) {
        begin(new NewBook(folder, desk, empty, this::begun));
    }

    private void begin(NewBook place) {
        var model = new FirstRunModel(place, desk, background);
        layer.showAlone(new FirstRunView(model, () -> beginWithLetter(place)));
    }

    private void beginWithLetter(NewBook place) {
        var start = new FreshBook(place, desk, arrived::filling, () -> begin(place));
        layer.showAlone(new FreshView(new FreshModel(start, desk, background)));
    }

    private void begun(Book made, OpenBook open) {
        arrived.begun(made, open, new Place.Numbers());
    }
}
