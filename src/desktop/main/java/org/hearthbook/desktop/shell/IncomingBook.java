package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.connecting.Filling;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.laptop.sync.Membership;

import java.util.function.Consumer;

/// A book that the service is filling for somebody who came in for the first time.
final class IncomingBook implements Filling {

    private final OpenBook open;
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
    }

    OpenBook open() {
        return open;
    }

    Line line() {
        return line;
    }

    @Override
    public int arrived() {
        return open.household().size();
    }

    @Override
    public boolean isDone() {
        return open.isIntroduced() && open.bag().reach().filter(Reach::isWhole).isPresent();
    }

    @Override
    public boolean isAsking() {
        return Membership.of(open.bookcase())
                .filter(it -> Introduction.isAwaited(open, it))
                .isPresent();
    }

    @Override
    public Acted introduce(NewCarer carer) {
        var membership = Membership.of(open.bookcase()).orElseThrow();
        return Introduction.ofCarer(open, membership, carer);
    }

    @Override
    public Runnable listen(Runnable listener) {
        return open.listen(_ -> listener.run());
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
        open.close();
        return true;
    }
}
