package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Tray;
import org.hearthbook.desktop.controls.UndoBar;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Going;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.OpenBook;
import org.kordamp.ikonli.feather.Feather;

/// One person's sitting: the window with its rooms, until they lock it.
final class Inside implements Going {

    private static final Words WORDS = Words.of(Rooms.class);

    private final OpenBook book;
    private final Rooms rooms;
    private final Shell shell;

    Inside(OpenBook book, Background background, Runnable lock) {
        this.book = book;
        var tray = new Tray();
        var undo = new UndoBar();
        rooms = new Rooms(new Sitting(book, background, this, tray, undo));
        shell =
                new Shell(rooms.sections(), tray, undo)
                        .onLock(lock)
                        .atFoot("lock", Feather.LOCK, WORDS.get("lock"), lock);
        shell.status().say(Feather.HARD_DRIVE, WORDS.get("status"));
    }

    Node root() {
        return shell;
    }

    OpenBook book() {
        return book;
    }

    @Override
    public void to(Place place) {
        shell.show(Rooms.sectionOf(place), rooms.page(place));
    }

    /// Takes the page away, so that it keeps what is being written; then the book can be closed.
    void leave() {
        shell.clear();
    }
}
