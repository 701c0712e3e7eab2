package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.sync.Failure;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// The service as laptops meet it: two processes at one database, each of which may die at any look
/// at the clock or for a file.
final class ServiceEnd {

    /// A request that brought no reply.
    static final class NoReply extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Failure failure;

        NoReply(Failure failure) {
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    /// A process is gone in the middle of what it did.
    private static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1;

        Died() {
            super("the process is gone", null, false, false);
        }
    }

    private final Rack rack;
    private final Scopes scopes;
    private final Passing clock;
    private final Truth truth;
    private final Watch watch;
    private final List<SyncDesk> processes;
    private int untilDeath = Integer.MAX_VALUE;

    ServiceEnd(Rack rack, Scopes scopes, Passing clock, Truth truth, Watch watch) {
        this.rack = rack;
        this.scopes = scopes;
        this.clock = clock;
        this.truth = truth;
        this.watch = watch;
        rack.beginAnew();
        processes = List.of(process(), process());
    }

    private SyncDesk process() {
        return new SyncDesk(
                rack.database(),
                rack.keys(),
                () -> {
                    liveOn();
                    return clock.instant();
                },
                (_, sha256) -> {
                    liveOn();
                    return truth.hasFile(sha256);
                });
    }

    private void liveOn() {
        if (untilDeath-- <= 0) {
            throw new Died();
        }
    }

    /// The process that answers next dies at its `looks`th look at the clock or for a file.
    void dieAfter(int looks) {
        untilDeath = looks;
    }

    /// No process dies until it is told to.
    void live() {
        untilDeath = Integer.MAX_VALUE;
    }

    /// What the service answers to the bytes of a request.
    byte[] answer(Laptop from, byte[] body, int process) throws NoReply {
        if (from.isRevoked()) {
            throw new NoReply(new Failure.Revoked());
        }
        var caller = caller(from.owner(), from.id());
        var request = read(body);
        var reply = answer(caller, request, process);
        var bytes = Wire.write(reply);
        watch.scope().replied(caller, reply, bytes);
        return bytes;
    }

    private static SyncRequest read(byte[] body) throws NoReply {
        try {
            return Wire.read(body, SyncRequest.class);
        } catch (Wire.NotUnderstood _) {
            throw new NoReply(new Failure.NotUnderstood());
        }
    }

    private SyncReply answer(Caller caller, SyncRequest request, int process) throws NoReply {
        try {
            var reply = processes.get(process).answer(caller, request);
            note(request, reply);
            return reply;
        } catch (Unanswerable because) {
            throw new NoReply(
                    because.problem().status() == 413
                            ? new Failure.TooLarge()
                            : new Failure.NotUnderstood());
        } catch (Died _) {
            request.households().forEach(it -> truth.perhapsByReceipt(it.changes()));
            throw new NoReply(new Failure.ServiceTrouble());
        }
    }

    /// What the service answers to somebody in its own office.
    SyncReply answerOffice(Caller caller, SyncRequest request) throws Unanswerable {
        return processes.getFirst().answer(caller, request);
    }

    Caller caller(Someone who, UUID laptop) {
        return new Caller(
                laptop,
                laptop,
                who.person(),
                who.member(),
                who.role(),
                scopes.reads(who),
                scopes.writes(who, clock.instant()));
    }

    private void note(SyncRequest request, SyncReply reply) {
        truth.tick();
        var asked = new HashMap<UUID, AskedOf>();
        request.households().forEach(it -> asked.put(it.household(), it));
        for (var answer : reply.households()) {
            answer.changes().forEach(it -> truth.issued(Lines.id(it.json()), it.receipt()));
            var one = asked.get(answer.household());
            if (one != null) {
                note(one, answer);
            }
        }
    }

    private void note(AskedOf asked, Answered answer) {
        for (var place = 0; place < answer.outcomes().size(); place++) {
            var outcome = answer.outcomes().get(place);
            watch.tally().count("outcome " + word(outcome));
            watch.trace().note("service: %s %s".formatted(outcome.id(), word(outcome)));
            if (outcome instanceof Outcome.Accepted it) {
                truth.acknowledged(it.id(), asked.changes().get(place), it.receipt());
                truth.found(it.id());
            }
        }
        watch.tally().add("offered again by hash", asked.known().size());
        watch.tally().add("missing after a restore", answer.missing().size());
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> "accepted";
            case Outcome.Refused it -> "refused " + it.key();
            case Outcome.NotYet it -> "not yet " + it.key();
            case Outcome.Clash _ -> "clash";
        };
    }

    Rack rack() {
        return rack;
    }
}
