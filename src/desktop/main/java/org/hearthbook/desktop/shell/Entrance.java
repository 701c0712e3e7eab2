package org.hearthbook.desktop.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signin.SignInModel;
import org.hearthbook.desktop.signin.SignInView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.Executor;

/// The window on one book, from opening it to leaving: first run, door, sitting, and back.
public final class Entrance {

    private static final Words WORDS = Words.of(Entrance.class);

    private final Executor work;
    private final Executor answers;
    private final Lines lines;
    private final Background background;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.standard());
    private final SheetLayer layer = new SheetLayer(new StackPane());
    private final IdleLock idle;
    private final Arrival arrival;
    private final Farewell farewell = new Farewell(layer);
    private @Nullable Book book;
    private @Nullable SignInModel door;
    private @Nullable Inside inside;
    private boolean wasUsed;
    private boolean leaving;

    public Entrance(Path folder, Desk desk, Executor work, Executor answers) {
        this(folder, desk, work, answers, (_, _, _) -> new DeadLine());
    }

    Entrance(Path folder, Desk desk, Executor work, Executor answers, Lines lines) {
        this.lines = lines;
        this.work = work;
        this.answers = answers;
        background = new Background(work, answers);
        idle = new IdleLock(layer, desk.clock(), this::lock);
        arrival = new Arrival(folder, desk, layer, background, new Comings());
        look.subscribe((_, chosen) -> keep(chosen));
    }

    /// What the window shows.
    public Parent root() {
        return layer;
    }

    /// How the window looks.
    public ObjectProperty<Look> look() {
        return look;
    }

    private void keep(Look chosen) {
        if (book != null && !KeptLook.of(book).equals(chosen)) {
            KeptLook.keep(book, chosen);
        }
    }

    /// Opens the book, or begins one where there is none.
    public void open() {
        arrival.open();
    }

    private void opened(Book found) {
        book = found;
        look.set(KeptLook.of(found));
    }

    private void begun(Book made, OpenBook open, Place first) {
        book = made;
        enter(open);
        if (inside != null) {
            inside.to(first);
        }
    }

    private void toTheDoor(Book closed, String notice) {
        var model = new SignInModel(closed, background, this::enter, notice);
        door = model;
        layer.showAlone(new SignInView(model));
    }

    private void enter(OpenBook open) {
        var entered = book;
        if (entered == null) {
            return;
        }
        door = null;
        wasUsed = true;
        var premises = new Premises(entered, look, this::lock);
        inside = new Inside(open, work, answers, premises, lines.begin(entered, open, answers));
        layer.showAlone(inside.root());
        idle.start(open.pack().intervals().idleLockMinutes());
        background.run(() -> entered.backups().takeDaily(), _ -> {});
    }

    /// Locks the book. What is being written is kept first.
    public void lock() {
        var left = inside;
        var locked = book;
        if (left == null || locked == null) {
            return;
        }
        idle.stop();
        left.leave();
        inside = null;
        toTheDoor(locked, Farewell.words(left.standing()));
        background.run(() -> closed(left), _ -> {});
    }

    private static boolean closed(Inside left) {
        left.close();
        return true;
    }

    /// Leaves for good, then tells `then`. While a sending is under way it asks first whether to
    /// wait for it.
    public void leave(Runnable then) {
        var there = inside;
        if (there != null && Farewell.isWorthWaiting(there.standing())) {
            farewell.ask(there.line(), () -> leaveNow(then));
        } else {
            leaveNow(then);
        }
    }

    /// Keeps what is being written, then a backup.
    private void leaveNow(Runnable then) {
        if (leaving) {
            return;
        }
        leaving = true;
        var left = inside;
        idle.stop();
        if (left != null) {
            left.leave();
            inside = null;
        }
        if (door != null) {
            door.leave();
        }
        layer.showAlone(closing(left));
        background.run(() -> closeBook(left), _ -> then.run(), _ -> then.run());
    }

    private static Page closing(@Nullable Inside left) {
        var page = new Page(WORDS.get("closing")).lead(WORDS.get("closingLead"));
        var unsent = left == null ? "" : Farewell.words(left.standing());
        return unsent.isEmpty() ? page : page.add(Says.text(unsent));
    }

    private boolean closeBook(@Nullable Inside left) {
        if (left != null) {
            left.close();
        }
        if (book != null && wasUsed) {
            book.closeWithBackup();
        } else if (book != null) {
            book.close();
        }
        return true;
    }

    /// Tells the person calmly about something that nobody foresaw.
    public void tell(Throwable failure) {
        var mishap = Mishap.of(failure);
        mishap.log();
        new Sheet(WORDS.get("mishap"))
                .add(Says.text(WORDS.get("mishapDo")), Says.text(WORDS.get("code", mishap.code())))
                .showOver(layer);
    }

    /// Who comes through which way.
    private final class Comings implements Arrival.Arrived {

        @Override
        public void found(Book there) {
            opened(there);
        }

        @Override
        public void atTheDoor(Book there) {
            toTheDoor(there, "");
        }

        @Override
        public void begun(Book made, OpenBook open, Place first) {
            Entrance.this.begun(made, open, first);
        }
    }
}
