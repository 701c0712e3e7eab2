package org.hearthbook.service.http;

import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.enrolment.Escrows;
import org.hearthbook.service.enrolment.HandOvers;
import org.hearthbook.service.sync.SyncDesk;
import org.hearthbook.service.sync.Unanswerable;

import java.util.List;
import java.util.stream.Stream;

/// What a laptop leaves with the service: codes for the day when a passphrase is forgotten, and,
/// once it is revoked, what it never sent.
final class LeavingRoutes implements Routes {

    private static final int MOST_ESCROW = 16 * 1024;

    private final Escrows escrows;
    private final HandOvers handOvers;
    private final SyncDesk desk;
    private final Figures figures;

    LeavingRoutes(Escrows escrows, HandOvers handOvers, SyncDesk desk, Figures figures) {
        this.escrows = escrows;
        this.handOvers = handOvers;
        this.desk = desk;
        this.figures = figures;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("PUT", "/v1/escrow", Access.ENROLLED, this::leave),
                new Route("POST", "/v1/hand-overs", Access.ONCE_ENROLLED_KEY, this::handOver));
    }

    private void leave(Asked asked) {
        var escrow = asked.message(Enrolment.Escrow.class, MOST_ESCROW);
        if (!escrows.leave(asked.caller(), escrow)) {
            throw Problems.notUnderstood("It was not sealed for this service.");
        }
        asked.done();
    }

    private void handOver(Asked asked) {
        var caller = asked.caller();
        var handOver = asked.message(Enrolment.HandOver.class, SyncRequest.MOST_BYTES);
        if (!caller.writes().contains(handOver.household())) {
            throw Problems.notFound();
        }
        // Opening each takes time that nobody has to be given.
        if (handOver.sealed().size() > SyncRequest.MOST_CHANGES) {
            throw Problems.tooLarge();
        }
        var contents = handOvers.open(caller, handOver);
        try {
            var reply = desk.answer(contents.sender(), contents.request());
            handOvers.taken(caller, handOver.household(), contents);
            var handedOver = handedOver(contents.shut(), reply);
            figures.handedOver(handedOver.outcomes());
            asked.reply(200, handedOver);
        } catch (Unanswerable because) {
            throw new Declined(because.problem());
        }
    }

    private static Enrolment.HandedOver handedOver(List<Outcome> shut, SyncReply reply) {
        var taken = reply.households().stream().flatMap(it -> it.outcomes().stream());
        return new Enrolment.HandedOver(Stream.concat(shut.stream(), taken).toList());
    }
}
