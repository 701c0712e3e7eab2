package org.hearthbook.records.household;

import org.hearthbook.records.visits.Visit;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/// The visits that wait for one person's name under them.
record VisitNeeds(Collection<Visit> visits, UUID me) {

    Stream<Need> all() {
        return visits.stream().flatMap(this::of);
    }

    private Stream<Need> of(Visit visit) {
        return switch (visit.stage()) {
            case SIGNED_BY_ONE -> isMine(visit) ? sign(visit) : confirm(visit);
            case TO_BE_CONFIRMED -> confirm(visit);
            case WRITING, SIGNED, DROPPED -> Stream.of();
        };
    }

    /// Whether the side that has not signed yet is this person's.
    private boolean isMine(Visit visit) {
        var visitorSigned = visit.signatureOf(visit.visitor()).isPresent();
        return visit.visitor().equals(me) != visitorSigned;
    }

    private Stream<Need> sign(Visit visit) {
        return Stream.of(new Need.SignVisit(visit));
    }

    private Stream<Need> confirm(Visit visit) {
        return visit.signatureOf(me).filter(it -> it.isToBeConfirmed()).isPresent()
                ? Stream.of(new Need.ConfirmVisit(visit))
                : Stream.of();
    }
}
