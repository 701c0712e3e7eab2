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
import org.hearthbook.desktop.sitting.ServiceLine;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.SyncStanding;
import org.kordamp.ikonli.feather.Feather;

import java.util.Set;
import java.util.UUID;
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
    private final FromElsewhere elsewhere;
    private final Runnable noMoreChanges;
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
        elsewhere = new FromElsewhere(book);
        noMoreChanges = book.listen(this::changed);
        shell.status().onPressed(() -> to(status.status().get().place()));
    }

    Node root() {
        return shell;
    }

    ServiceLine line() {
        return line;
    }

    /// How the book stands with the service; after leaving, how it stood then.
    SyncStanding standing() {
        return line.standing().get();
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

    @Override
    public void to(UUID household, Place place) {
        if (household.equals(book.household().id())) {
            to(place);
        }
    }

    /// On whichever thread changed them.
    private void changed(Set<UUID> records) {
        var news = elsewhere.news(records);
        if (!news.isEmpty()) {
            sitting.background().run(() -> news, this::heard);
        }
    }

    private void heard(Set<UUID> news) {
        var here = rooms.here();
        if (left || !new Concern(book.household()).shows(here, news)) {
            return;
        }
        if (shell.isForWriting()) {
            shell.news().offer(() -> to(here));
        } else {
            shell.renew(rooms.page(here));
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
        noMoreChanges.run();
        shell.clear();
    }

    /// Waits for what is under way, then forgets everything that was read. Not for the window's own
    /// thread.
    boolean close() {
        line.close();
        underway.finish();
        book.close();
        return true;
    }
}
