package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.connecting.Filling;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.records.changes.Role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A book that the service is filling for somebody who came in for the first time, or whose last
/// household has gone: then it is whichever comes next.
final class IncomingBook implements Filling {

    private final OpenBook open;
    private final Bookcase bookcase;
    private final Optional<Membership> membership;
    private final Line line;
    private final Consumer<IncomingBook> onFilled;
    private final Consumer<IncomingBook> onLater;

    IncomingBook(
            OpenBook open,
            Line line,
            Consumer<IncomingBook> onFilled,
            Consumer<IncomingBook> onLater) {
        this.open = open;
        this.line = line;
        this.onFilled = onFilled;
        this.onLater = onLater;
        bookcase = open.bookcase();
        membership = Membership.of(bookcase);
    }

    /// The book to go into; while there is no household, one of none.
    OpenBook open() {
        return bookcase.openFirst().orElse(open);
    }

    Line line() {
        return line;
    }

    /// The one that is furthest of those that come.
    private OpenBook coming() {
        var opened = bookcase.opened();
        return opened.stream()
                .filter(OpenBook::isIntroduced)
                .findFirst()
                .orElseGet(() -> opened.contains(open) ? open : first(opened));
    }

    private OpenBook first(List<OpenBook> opened) {
        return opened.isEmpty() ? open : opened.getFirst();
    }

    @Override
    public Role role() {
        return membership.map(Membership::role).orElse(Role.CARER);
    }

    @Override
    public boolean hasNone() {
        return bookcase.opened().isEmpty();
    }

    @Override
    public int arrived() {
        return coming().household().size();
    }

    @Override
    public boolean isDone() {
        var book = coming();
        return book.isIntroduced() && book.bag().reach().filter(Reach::isWhole).isPresent();
    }

    @Override
    public boolean isAsking() {
        return membership.filter(it -> Introduction.isAwaited(coming(), it)).isPresent();
    }

    @Override
    public Acted introduce(NewCarer carer) {
        return Introduction.ofCarer(coming(), membership.orElseThrow(), carer);
    }

    @Override
    public Runnable listen(Runnable listener) {
        var following = new Following(listener);
        following.look();
        return following::stop;
    }

    @Override
    public void enter() {
        onFilled.accept(this);
    }

    @Override
    public void later() {
        onLater.accept(this);
    }

    /// Takes a moment, so not for the window's own thread.
    boolean close() {
        line.close();
        bookcase.close();
        return true;
    }

    /// Hears of households that come and go, and of what comes in each.
    private final class Following {

        private final Runnable listener;
        private final Set<OpenBook> heard = ConcurrentHashMap.newKeySet();
        private final List<Runnable> stops = new CopyOnWriteArrayList<>();

        Following(Runnable listener) {
            this.listener = listener;
            stops.add(bookcase.listen(this::householdsChanged));
        }

        /// On whichever thread let one come or go.
        private void householdsChanged() {
            bookcase.openAll();
            look();
            listener.run();
        }

        private void look() {
            bookcase.opened().stream().filter(heard::add).forEach(this::follow);
        }

        private void follow(OpenBook book) {
            stops.add(book.listen(_ -> listener.run()));
        }

        void stop() {
            stops.forEach(Runnable::run);
        }
    }
}
