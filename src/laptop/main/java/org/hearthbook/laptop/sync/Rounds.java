package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Drives the engine: does what it asks for, tells it what came of it, and rests in between.
final class Rounds implements Runnable {

    /// What is told while it goes on.
    interface Told {

        /// How the books stand may have changed.
        void standing();

        /// The service answered: files can travel as well.
        void answered();

        /// Nothing is to be done for a while, or something is again.
        void isResting(boolean isIt);

        /// The service took this laptop off its list, and nothing is left on it.
        void forgotten();
    }

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

    private final Bookcase books;
    private final Membership membership;
    private final HttpLink link;
    private final Engine engine;
    private final InstantSource clock;
    private final Supplier<Set<String>> networks;
    private final Told told;
    private final PackFetching packs;
    private final EscrowKeeping escrow;
    private final Ahead ahead;
    private final Bell bell = new Bell();
    private final AtomicBoolean isNudged = new AtomicBoolean();
    private final AtomicBoolean hasFileArrived = new AtomicBoolean();
    private final Map<OpenBook, Runnable> listening = new HashMap<>();
    private volatile boolean isStopping;
    private volatile Thread thread = Thread.currentThread();
    private boolean isSettling;
    private Set<String> seen = Set.of();

    Rounds(
            Bookcase books,
            Membership membership,
            HttpLink link,
            Engine engine,
            InstantSource clock,
            Supplier<Set<String>> networks,
            Told told) {
        this.books = books;
        this.membership = membership;
        this.link = link;
        this.engine = engine;
        this.clock = clock;
        this.networks = networks;
        this.told = told;
        packs = new PackFetching(link.door(), membership.packKey());
        escrow = new EscrowKeeping(books, link);
        ahead = new Ahead(link);
    }

    void nudge() {
        isNudged.set(true);
        wake();
    }

    void fileArrived() {
        hasFileArrived.set(true);
        wake();
    }

    private void wake() {
        told.isResting(false);
        bell.ring();
    }

    void stop() {
        isStopping = true;
        bell.ringForever();
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        seen = networks.get();
        while (!isStopping) {
            try {
                goOn();
            } catch (RuntimeException because) {
                // What waits goes on waiting.
                Faults.tell(because);
                engine.brokenOff();
                ahead.forget();
                bell.rest(AFTER_TROUBLE);
            }
        }
        listening.values().forEach(Runnable::run);
    }

    private void goOn() {
        if (membership.isRevoked()) {
            leave();
            return;
        }
        listen();
        while (!isStopping) {
            step();
        }
    }

    private void step() {
        if (hasFileArrived.getAndSet(false)) {
            engine.fileArrived();
        }
        if (isNudged.getAndSet(false)) {
            engine.nudge();
        }
        switch (engine.next()) {
            case Next.Send(var request) -> send(request);
            case Next.Wait(var until) -> {
                ahead.forget();
                rest(Duration.between(clock.instant(), until));
            }
            case Next.Stop() -> leave();
        }
    }

    private void send(SyncRequest request) {
        told.standing();
        ahead.send(request);
        engine.likely(request).ifPresent(ahead::pack);
        switch (ahead.answer()) {
            case Answer.Got<SyncReply>(var reply) -> answered(request, reply);
            case Answer.Refused<SyncReply> refused -> engine.failed(refused.meaning());
            case Answer.Failed<SyncReply>(var because) -> engine.failed(because);
        }
        told.standing();
    }

    private void answered(SyncRequest request, SyncReply reply) {
        engine.following(request, reply).ifPresent(ahead::send);
        engine.answered(request, reply);
        reply.households().forEach(this::keepLostKeys);
        listen();
        packs.follow(reply.pack(), books.openAll());
        isSettling = true;
        told.answered();
    }

    private void keepLostKeys(SyncReply.Answered answered) {
        var lost = answered.lostKeys();
        if (lost != null) {
            books.open(answered.household()).ifPresent(it -> it.handKeys().keepLost(lost));
        }
    }

    /// After the last answer of a round: what is to be written or left once all has come.
    private void settle() {
        isSettling = false;
        var waiting = engine.standing().waiting();
        books.openAll().forEach(it -> Introduction.ofWhoNeedsNoAsking(it, membership));
        escrow.keep();
        if (engine.standing().waiting() > waiting) {
            nudge();
        }
    }

    private void rest(Duration most) {
        if (isSettling) {
            settle();
            return;
        }
        told.isResting(!isWanted());
        if (isWanted()) {
            told.isResting(false);
            return;
        }
        var isConnected = engine.standing().link() == Link.CONNECTED;
        var wasLong = bell.rest(isConnected || most.compareTo(LOOK_EVERY) < 0 ? most : LOOK_EVERY);
        if (wasLong && !isConnected && isOnAnotherNetwork()) {
            engine.nudge();
        }
    }

    private boolean isWanted() {
        return isNudged.get() || hasFileArrived.get();
    }

    private boolean isOnAnotherNetwork() {
        var before = seen;
        seen = networks.get();
        return !seen.equals(before);
    }

    /// A change that somebody writes is a reason to speak; one that the service just sent is none.
    private void listen() {
        for (var book : books.openAll()) {
            listening.computeIfAbsent(book, it -> it.listen(_ -> written(it)));
        }
    }

    private void written(OpenBook book) {
        if (!Thread.currentThread().equals(thread) && book.bag().toBeSentCount() > 0) {
            nudge();
        }
    }

    /// Again and again until the service has all that was never sent.
    private void leave() {
        var revoked = Membership.of(books).orElse(membership).revoked();
        revoked.keepIn(books);
        told.standing();
        var patience = new Patience(bell::rest, () -> isStopping);
        var handingOver = new HandingOver(books, link, revoked, patience);
        var wait = Duration.ofSeconds(1);
        while (!isStopping) {
            var result = handingOver.handOver();
            if (result != HandingOver.Result.AGAIN) {
                isStopping = true;
                toldOf(result);
                return;
            }
            told.isResting(true);
            bell.rest(wait);
            wait = wait.compareTo(Duration.ofMinutes(5)) < 0 ? wait.multipliedBy(2) : wait;
        }
    }

    private void toldOf(HandingOver.Result result) {
        if (result == HandingOver.Result.DONE) {
            told.forgotten();
        } else {
            told.standing();
            told.isResting(true);
        }
    }
}
