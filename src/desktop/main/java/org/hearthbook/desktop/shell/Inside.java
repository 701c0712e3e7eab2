package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Tray;
import org.hearthbook.desktop.controls.UndoBar;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.find.FindView;
import org.hearthbook.desktop.sending.StatusModel;
import org.hearthbook.desktop.sitting.Going;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.OpenBook;
import org.kordamp.ikonli.feather.Feather;

import java.util.concurrent.Executor;

/// One person's sitting: the window with its rooms, until they lock it.
final class Inside implements Going {

    private static final Words WORDS = Words.of(Rooms.class);

    private final OpenBook book;
    private final Underway underway;
    private final Sitting sitting;
    private final Rooms rooms;
    private final Shell shell;
    private final Line line;
    private final StatusModel status;
    private boolean left;

    Inside(OpenBook book, Executor work, Executor answers, Premises premises, Line line) {
        this.book = book;
        this.line = line;
        underway = new Underway(work);
        var tray = new Tray();
        var undo = new UndoBar();
        sitting = new Sitting(book, new Background(underway, answers), this, tray, undo, line);
        rooms = new Rooms(sitting, premises, line);
        shell =
                new Shell(rooms.sections(), tray, undo)
                        .onFind(this::find)
                        .onLock(premises.lock())
                        .atFoot("me", Feather.USER, firstName(), () -> to(me()))
                        .atFoot("find", Feather.SEARCH, WORDS.get("find"), this::find)
                        .atFoot("lock", Feather.LOCK, WORDS.get("lock"), premises.lock());
        status = new StatusModel(sitting);
        status.status().subscribe(now -> shell.status().say(now));
        shell.status().onPressed(() -> to(status.status().get().place()));
    }

    Node root() {
        return shell;
    }

    OpenBook book() {
        return book;
    }

    @Override
    public void to(Place place) {
        if (!left) {
            shell.show(Rooms.sectionOf(place), rooms.page(place));
        }
    }

    private String firstName() {
        return book.person().name().strip().split("\\s+", 2)[0];
    }

    private Place me() {
        return new Place.OnePerson(book.me());
    }

    private void find() {
        FindView.over(shell, sitting);
    }

    /// Takes the page away, so that it keeps what is being written; then the book can be closed.
    void leave() {
        left = true;
        status.leave();
        line.close();
        shell.clear();
    }

    /// Waits for what is under way, then forgets everything that was read. Not for the window's own
    /// thread.
    void close() {
        underway.finish();
        book.close();
    }
}
