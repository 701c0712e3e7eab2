package org.hearthbook.desktop.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.signin.SignInModel;
import org.hearthbook.desktop.signin.SignInView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/// The window on one book, from opening it to leaving: first run, door, sitting, and back.
public final class Entrance {

    private final Executor work;
    private final Executor answers;
    private final Lines lines;
    private final Background background;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.standard());
    private final SheetLayer layer = new SheetLayer(new StackPane());
    private final Occupied occupied;
    private final Arrival arrival;
    private final WaitingRoom waiting;
    private final Farewell farewell = new Farewell(layer);
    private @Nullable Book book;
    private @Nullable SignInModel door;
    private boolean wasUsed;
    private boolean leaving;

    public Entrance(Path folder, Desk desk, Executor work, Executor answers) {
        this(folder, desk, work, answers, (_, open, tell) -> new LiveLine(open, desk, work, tell));
    }

    Entrance(Path folder, Desk desk, Executor work, Executor answers, Lines lines) {
        this.lines = lines;
        this.work = work;
        this.answers = answers;
        background = new Background(work, answers);
        occupied = new Occupied(layer, desk.clock(), this::lock);
        waiting = new WaitingRoom(background, this::enter, () -> toTheDoor(there(), ""));
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

    private Book there() {
        return Objects.requireNonNull(book);
    }

    private void toTheDoor(Book closed, String notice) {
        var model = new SignInModel(closed, background, this::signedIn, notice);
        door = model;
        layer.showAlone(new SignInView(model));
    }

    /// A book that does not know who signed in is still to come from the service.
    private void signedIn(OpenBook open) {
        if (open.isIntroduced()) {
            enter(open, lines.begin(there(), open, answers));
        } else {
            fill(there(), open);
        }
    }

    /// Waits for the book of somebody who came in for the first time.
    private void fill(Book made, OpenBook open) {
        book = made;
        door = null;
        waiting.showIn(layer, open, lines.begin(made, open, answers));
    }

    private void enter(OpenBook open, Line line) {
        var entered = there();
        door = null;
        wasUsed = true;
        var premises = new Premises(entered, look, this::lock, this::switchPerson);
        line.onRevoked(this::revoked);
        occupied.enter(new Inside(open, work, answers, premises, line));
        background.run(() -> entered.backups().takeDaily(), _ -> {});
    }

    /// Locks the book. What is being written is kept first.
    public void lock() {
        var locked = book;
        var left = occupied.leave();
        if (left != null && locked != null) {
            toTheDoor(locked, Farewell.words(left));
            background.run(left::close, _ -> {});
        }
    }

    /// Locks the book for whoever is signed in, and asks who else it is.
    void switchPerson() {
        var before = occupied.who().map(it -> it.book().me());
        lock();
        if (door != null) {
            before.ifPresent(door::insteadOf);
        }
    }

    /// The service took this laptop off its list, and nothing opens the book here any more.
    private void revoked(String words) {
        var closed = book;
        var phones = occupied.who().map(it -> Phones.of(it.book())).orElse(List.of());
        var left = occupied.leave();
        if (left != null && closed != null) {
            background.run(left::close, _ -> arrival.revoked(closed, words, phones));
        }
    }

    /// Leaves for good, then tells `then`. While a sending is under way it asks first whether to
    /// wait for it.
    public void leave(Runnable then) {
        occupied.who()
                .map(Inside::line)
                .filter(it -> Farewell.isWorthWaiting(it.standing().get()))
                .ifPresentOrElse(
                        it -> farewell.ask(it, () -> leaveNow(then)), () -> leaveNow(then));
    }

    /// Keeps what is being written, then a backup.
    private void leaveNow(Runnable then) {
        if (leaving) {
            return;
        }
        leaving = true;
        var left = occupied.leave();
        if (door != null) {
            door.leave();
        }
        layer.showAlone(Farewell.page(left == null ? "" : Farewell.words(left)));
        background.run(() -> closeBook(left), _ -> then.run(), _ -> then.run());
    }

    private boolean closeBook(@Nullable Inside left) {
        waiting.close();
        if (left != null) {
            left.close();
        }
        return Farewell.close(book, wasUsed);
    }

    /// Tells the person calmly about something that nobody foresaw.
    public void tell(Throwable failure) {
        Mishap.of(failure).tellOver(layer);
    }

    /// Who comes through which way.
    private final class Comings implements Arrival.Arrived {

        @Override
        public void found(Book there) {
            book = there;
            look.set(KeptLook.of(there));
        }

        @Override
        public void atTheDoor(Book there) {
            toTheDoor(there, "");
        }

        @Override
        public void begun(Book made, OpenBook open, Place first) {
            book = made;
            enter(open, lines.begin(made, open, answers));
            occupied.who().ifPresent(it -> it.to(first));
        }

        @Override
        public void filling(Book made, OpenBook open) {
            fill(made, open);
        }
    }
}
