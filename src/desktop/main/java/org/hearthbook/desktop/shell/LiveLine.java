package org.hearthbook.desktop.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.connecting.Joined;
import org.hearthbook.desktop.sitting.Enrolled;
import org.hearthbook.desktop.sitting.NoLine;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.sync.Enroller;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.sync.EnrolmentCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The line to the service that somebody's books are enrolled with, or will be once they have a
/// code.
final class LiveLine implements Line, SyncRunner.Watcher {

    private final OpenBook book;
    private final Desk desk;
    private final Executor answers;
    private final ReadOnlyObjectWrapper<SyncStanding> standing =
            new ReadOnlyObjectWrapper<>(new NoLine().standing().get());
    private final AtomicBoolean isTelling = new AtomicBoolean();
    private volatile Consumer<String> onRevoked = _ -> {};
    private volatile boolean isClosed;
    private volatile @Nullable Membership membership;
    private volatile @Nullable SyncRunner runner;
    private @Nullable Enroller enroller;

    /// Whoever is enrolled is connected at once; the books are opened for it by `work`.
    LiveLine(OpenBook book, Desk desk, Executor work, Executor answers) {
        this.book = book;
        this.desk = desk;
        this.answers = answers;
        Membership.of(book.bookcase()).ifPresent(it -> begin(it, work));
    }

    private void begin(Membership known, Executor work) {
        membership = known;
        var bag = book.bag();
        var heard = isOneOfSeveral() ? Optional.<Instant>empty() : bag.reach().map(Reach::heard);
        var link = known.isRevoked() ? Link.REVOKED : Link.OFFLINE;
        standing.set(
                new SyncStanding(
                        link,
                        bag.toBeSentCount(),
                        bag.attentionCount(),
                        0,
                        heard.orElse(Instant.EPOCH)));
        work.execute(() -> start(known));
    }

    /// Nobody knows yet whether something waits in the books that are still to be opened.
    private boolean isOneOfSeveral() {
        return book.bookcase().households().size() > 1;
    }

    private synchronized void start(Membership known) {
        if (isClosed || runner != null) {
            return;
        }
        membership = known;
        var started = SyncRunner.start(book.bookcase(), known);
        runner = started;
        started.watch(this);
        stands(started.standing());
    }

    @Override
    public ReadOnlyObjectProperty<SyncStanding> standing() {
        return standing.getReadOnlyProperty();
    }

    /// However often it changes, the window is told when it has time, and then of the last.
    @Override
    public void stands(SyncStanding now) {
        if (!isTelling.getAndSet(true)) {
            answers.execute(this::tell);
        }
    }

    private void tell() {
        isTelling.set(false);
        var speaking = runner;
        if (speaking != null && !isClosed) {
            standing.set(speaking.standing());
        }
    }

    @Override
    public void revoked(String words) {
        answers.execute(() -> onRevoked.accept(words));
    }

    @Override
    public void onRevoked(Consumer<String> tell) {
        onRevoked = tell;
    }

    @Override
    public Optional<Enrolled> enrolled() {
        return Optional.ofNullable(membership)
                .map(it -> new Enrolled(it.service(), it.address().toString(), it.name()));
    }

    @Override
    public void syncNow() {
        var speaking = runner;
        if (speaking != null) {
            speaking.syncNow();
        }
    }

    @Override
    public Joined join(ServiceAddress address, EnrolmentCode code) {
        return joined(enroller().enrol(book, address, code.inGroups()));
    }

    /// The same one each time, so that the service knows again whom it has let in.
    private synchronized Enroller enroller() {
        var known = enroller;
        if (known == null) {
            known = new Enroller(desk);
            enroller = known;
        }
        return known;
    }

    private Joined joined(Enrolling enrolling) {
        if (enrolling instanceof Enrolling.Enrolled(_, var known)) {
            start(known);
            return new Joined.Connected(enrolled().orElseThrow());
        }
        return new Joined.NotConnected(enrolling.words());
    }

    @Override
    public void close() {
        SyncRunner speaking;
        synchronized (this) {
            isClosed = true;
            speaking = runner;
        }
        if (speaking != null) {
            speaking.close();
        }
    }
}
