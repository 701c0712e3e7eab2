package org.hearthbook.desktop.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.firstrun.FirstRunModel;
import org.hearthbook.desktop.firstrun.FirstRunView;
import org.hearthbook.desktop.opening.NotNowView;
import org.hearthbook.desktop.signin.SignInModel;
import org.hearthbook.desktop.signin.SignInView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// The window on one book, from opening it to leaving: first run, door, sitting, and back.
public final class Entrance {

    private static final Words WORDS = Words.of(Entrance.class);

    private final Path folder;
    private final Desk desk;
    private final Background background;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.standard());
    private final SheetLayer layer = new SheetLayer(new StackPane());
    private @Nullable Book book;
    private @Nullable Inside inside;

    public Entrance(Path folder, Desk desk, Background background) {
        this.folder = folder;
        this.desk = desk;
        this.background = background;
    }

    /// What the window shows.
    public Parent root() {
        return layer;
    }

    /// How the window looks.
    public ObjectProperty<Look> look() {
        return look;
    }

    /// Opens the book, or begins one where there is none.
    public void open() {
        show(new Page(WORDS.get("opening")));
        background.run(() -> Book.open(folder, desk), this::opened);
    }

    private void opened(BookOpening opening) {
        switch (opening) {
            case BookOpening.Opened(var found) -> opened(found);
            case BookOpening.NothingThere() -> begin();
            case BookOpening.NotNow(var words) -> show(new NotNowView(words, this::open));
            case BookOpening.Damaged(var words) -> show(new NotNowView(words, this::open));
        }
    }

    private void opened(Book found) {
        book = found;
        look.set(KeptLook.of(found));
        if (found.people().isEmpty()) {
            begin();
        } else {
            door(found);
        }
    }

    private void begin() {
        var start = new NewBook(folder, desk, book, this::begun);
        show(new FirstRunView(new FirstRunModel(start, desk, background)));
    }

    private void begun(Book made, OpenBook open) {
        book = made;
        enter(open);
        to(new Place.Home());
    }

    private void door(Book closed) {
        show(new SignInView(new SignInModel(closed, background, this::enter)));
    }

    private void enter(OpenBook open) {
        var entered = new Inside(open, background, this::lock);
        inside = entered;
        show(entered.root());
    }

    private void to(Place place) {
        if (inside != null) {
            inside.to(place);
        }
    }

    /// Locks the book. What is being written is kept first.
    public void lock() {
        var left = inside;
        var closed = book;
        if (left == null || closed == null) {
            return;
        }
        left.leave();
        inside = null;
        door(closed);
        background.run(() -> close(left.book()), _ -> {});
    }

    private static boolean close(OpenBook open) {
        open.close();
        return true;
    }

    private void show(Node page) {
        layer.show(page);
    }
}
