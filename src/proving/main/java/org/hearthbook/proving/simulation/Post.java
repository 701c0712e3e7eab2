package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.sync.Failure;
import org.hearthbook.laptop.sync.Next;
import org.hearthbook.proving.simulation.ServiceEnd.NoReply;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// The network between laptops and the service. It carries what is under way in any order, and does
/// to it what networks do.
final class Post {

    private final ServiceEnd service;
    private final Replays replays;
    private final Watch watch;
    private final Chance chance;
    private final List<Message> underWay = new ArrayList<>();

    Post(ServiceEnd service, Replays replays, Watch watch, Chance chance) {
        this.service = service;
        this.replays = replays;
        this.watch = watch;
        this.chance = chance;
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    /// Asks the engine what it wants; what it wants to say goes on its way.
    Next poll(Laptop laptop) {
        var next = laptop.engine().next();
        if (next instanceof Next.Send(var request)) {
            underWay.add(Message.of(laptop, request));
        }
        return next;
    }

    /// Carries something a step further, whichever it is.
    ///
    /// @param guard runs what a laptop does about it
    void carrySome(BiConsumer<Laptop, Runnable> guard) {
        var message = underWay.remove(chance.below(underWay.size()));
        guard.accept(message.from(), () -> carry(message));
    }

    private void carry(Message message) {
        var fate = Fate.on(message.from().link(), chance);
        if (message.reply() == null) {
            carryThere(message, fate);
        } else {
            carryBack(message, fate);
        }
    }

    private void carryThere(Message message, Fate fate) {
        note(message, fate, "there");
        switch (fate) {
            case ARRIVES -> reach(message);
            case LOST -> fail(message, new Failure.CutOff());
            case CUT -> reachInPart(message);
            case LATE -> late(message);
            case TWICE -> {
                underWay.add(message.again());
                reach(message);
            }
            case BUSY -> fail(message, busy());
            case LOG_IN_PAGE -> fail(message, new Failure.SomeoneElse());
            case DIES -> {
                service.dieAfter(chance.below(6));
                reach(message);
                service.live();
            }
        }
    }

    private Failure busy() {
        return new Failure.Busy(
                chance.oneIn(2) ? null : Duration.ofSeconds(chance.between(0, 4_000)));
    }

    private void reach(Message message) {
        if (message.body().length > message.from().largest()) {
            watch.tally().count("network too large");
            fail(message, new Failure.TooLarge());
            return;
        }
        try {
            var reply = service.answer(message.from(), message.body(), chance.below(2));
            replays.answered(message.from(), message.request(), reply);
            message.turnBack(reply);
            underWay.add(message);
        } catch (NoReply because) {
            watch.tally().count("no reply " + because.failure().getClass().getSimpleName());
            fail(message, because.failure());
        }
    }

    /// Half a request is none.
    private void reachInPart(Message message) {
        var part = Arrays.copyOf(message.body(), chance.below(message.body().length));
        try {
            service.answer(message.from(), part, chance.below(2));
            throw new IllegalStateException("half a request was answered");
        } catch (NoReply _) {
            fail(message, new Failure.CutOff());
        }
    }

    private void late(Message message) {
        fail(message, new Failure.CutOff());
        message.giveUp();
        underWay.add(message);
    }

    private void carryBack(Message message, Fate fate) {
        note(message, fate, "back");
        switch (fate) {
            case ARRIVES, BUSY, DIES -> deliver(message);
            case LOST, LOG_IN_PAGE -> fail(message, new Failure.CutOff());
            case CUT -> fail(message, half());
            case LATE -> late(message);
            case TWICE -> {
                underWay.add(message.again());
                deliver(message);
            }
        }
    }

    private Failure half() {
        return chance.oneIn(3) ? new Failure.NotUnderstood() : new Failure.CutOff();
    }

    private void deliver(Message message) {
        var reply = message.reply();
        if (reply != null && message.hasSender()) {
            message.from().engine().answered(message.request(), read(reply));
        }
    }

    private static SyncReply read(byte[] reply) {
        try {
            return Wire.read(reply, SyncReply.class);
        } catch (Wire.NotUnderstood because) {
            throw new IllegalStateException("the service's own words", because);
        }
    }

    private void fail(Message message, Failure failure) {
        if (message.isAwaited()) {
            message.from().engine().failed(failure);
        }
    }

    private void note(Message message, Fate fate, String where) {
        watch.tally().count("network " + where + " " + fate.name().toLowerCase(Locale.UK));
        var who = message.from().name();
        var size = message.body().length;
        var what = offers(message.request());
        watch.trace().note("%s %s %s %d bytes, %s".formatted(who, where, fate, size, what));
    }

    private static String offers(SyncRequest request) {
        var asked = request.households();
        var changes = asked.stream().mapToInt(it -> it.changes().size()).sum();
        var known = asked.stream().mapToInt(it -> it.known().size()).sum();
        return changes + " changes " + known + " known";
    }

    /// One request and its answer, on a link that works.
    ///
    /// @return what the engine wanted
    Next exchange(Laptop laptop) {
        var next = poll(laptop);
        if (next instanceof Next.Send) {
            var message = underWay.removeLast();
            carryThere(message, Fate.ARRIVES);
            if (message.reply() != null) {
                underWay.remove(message);
                carryBack(message, Fate.ARRIVES);
            }
        }
        return next;
    }

    /// Nothing of what is under way arrives any more.
    void drop() {
        underWay.forEach(it -> fail(it, new Failure.CutOff()));
        underWay.clear();
    }
}
