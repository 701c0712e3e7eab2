package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.sync.SyncStanding.Link;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// Keeps the books of whoever is signed in in step with the service, in the background, from its
/// start until it is closed: when something is written, when a network comes back, and every few
/// minutes. Files travel beside the records.
public final class SyncRunner implements AutoCloseable {

    /// Who is told how it goes, on the runner's own threads.
    public interface Watcher {

        /// How the books stand now.
        void stands(SyncStanding standing);

        /// How far a file is over.
        default void moved(FileProgress progress) {}

        /// The service revoked this laptop for the person who is signed in; what was never sent was
        /// handed over, and nothing opens their books here any more. `words` tell them. Lock next.
        default void revoked(String words) {}
    }

    private static final Duration TO_STOP = Duration.ofSeconds(20);
    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Membership membership;
    private final HttpLink link;
    private final Engine engine;
    private final Rounds rounds;
    private final Thread speaking;
    private final Thread carrying;
    private final Bell laneBell = new Bell();
    private final Bell tryingBell = new Bell();
    private final Settling settling = new Settling();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean isStopping;
    private volatile boolean isForgotten;

    private SyncRunner(
            Bookcase books,
            Membership membership,
            Courier.Way way,
            Supplier<Set<String>> networks) {
        this.membership = membership;
        var desk = books.desk();
        var clock = new SteadyClock(desk.clock().instant(), desk.nanoTime());
        link = new HttpLink(membership.serviceAddress(), way, membership.laptopKey(), desk);
        engine = new Engine(new BooksDisk(new CaseBooks(books)), clock, desk.random());
        var patience = new Patience(laneBell::rest, () -> isStopping);
        var lane =
                new FileLane(link.door(), books::openAll, patience, () -> isStopping, new Moving());
        rounds = new Rounds(books, membership, link, engine, clock, networks, new Going());
        speaking = Thread.ofVirtual().name("sync").unstarted(rounds);
        var driven = new Carrying(lane::run, settling, laneBell, () -> isStopping);
        carrying = Thread.ofVirtual().name("files").unstarted(driven);
    }

    /// Begins to keep `books` in step with the service that `membership` names.
    public static SyncRunner start(Bookcase books, Membership membership) {
        return start(books, membership, Courier.Way.ofThisComputer(), Networks::now);
    }

    static SyncRunner start(
            Bookcase books,
            Membership membership,
            Courier.Way way,
            Supplier<Set<String>> networks) {
        var runner = new SyncRunner(books, membership, way, networks);
        runner.speaking.start();
        runner.carrying.start();
        return runner;
    }

    /// How the books stand; true at any moment.
    public SyncStanding standing() {
        var standing = engine.standing();
        return membership.isRevoked() || isForgotten
                ? new SyncStanding(
                        Link.REVOKED,
                        standing.waiting(),
                        standing.attention(),
                        standing.filesWaiting(),
                        standing.heard())
                : standing;
    }

    /// Tells `watcher` from now on; running what comes back stops that.
    public Runnable watch(Watcher watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Tries at once instead of when it is time.
    public void syncNow() {
        rounds.nudge();
    }

    /// Waits until nothing more can be done for now, or for `most`; false when there still is.
    public boolean awaitRest(Duration most) {
        return settling.await(most);
    }

    /// Goes on until nothing waits any more, or nothing can be done about what does; a link that
    /// drops is tried again a few times. Gives how it stands then.
    public SyncStanding finish(Duration most) {
        var pause = FIRST_PAUSE;
        for (var tries = 1; true; tries++) {
            syncNow();
            awaitRest(most);
            if (tries == TRIES || standing().link() != Link.OFFLINE) {
                return standing();
            }
            tryingBell.rest(pause);
            pause = pause.multipliedBy(2);
        }
    }

    /// What somebody is told whom the service revoked.
    public static String farewell(Membership membership) {
        return Words.of("revoked", membership.service());
    }

    private void tell() {
        if (!isStopping) {
            var standing = standing();
            watchers.forEach(it -> it.stands(standing));
        }
    }

    /// Stops within a moment. What was not finished is done again from where it was.
    @Override
    public void close() {
        isStopping = true;
        rounds.stop();
        laneBell.ringForever();
        tryingBell.ringForever();
        link.close();
        settling.isOver();
        join(speaking);
        join(carrying);
    }

    private static void join(Thread thread) {
        if (thread.equals(Thread.currentThread())) {
            return;
        }
        try {
            thread.join(TO_STOP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Moving implements FileLane.Watcher {

        @Override
        public void moved(FileProgress progress) {
            watchers.forEach(it -> it.moved(progress));
        }

        @Override
        public void sent() {
            rounds.fileArrived();
            tell();
        }
    }

    private final class Going implements Rounds.Told {

        @Override
        public void standing() {
            tell();
        }

        @Override
        public void answered() {
            settling.laneIsWanted();
            laneBell.ring();
        }

        @Override
        public void isResting(boolean isIt) {
            settling.roundsRest(isIt);
        }

        @Override
        public void forgotten() {
            isForgotten = true;
            tell();
            settling.isOver();
            var words = farewell(membership);
            watchers.forEach(it -> it.revoked(words));
        }
    }
}
