package org.hearthbook.service.sync;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.PersonChange.WorkerAdded;
import org.hearthbook.records.sync.Outcome.NotYet;
import org.hearthbook.service.store.Workers;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What only the service can ask about a change: who sends it, and whether it knows the worker.
final class Senders {

    private final Caller caller;
    private final Household household;
    private final Workers workers;

    Senders(Caller caller, Household household, Workers workers) {
        this.caller = caller;
        this.household = household;
        this.workers = workers;
    }

    /// What the change has to wait for before it can be taken from this caller; null when nothing.
    @Nullable String waitsFor(Offered offered) {
        if (offered.written().change().body() instanceof WorkerAdded added) {
            return isAssigned(offered.record(), added.role())
                    ? waitsForThemself(offered, offered.by().equals(offered.record()))
                    : NotYet.ASSIGNMENT;
        }
        if (offered.written().change().body() instanceof Unknown && isStranger(offered.by())) {
            return NotYet.PERSON;
        }
        return waitsForThemself(offered, false);
    }

    /// Carers share a laptop, and any of them can send what the others wrote there. Whoever acts
    /// for the service sends it as themself.
    private @Nullable String waitsForThemself(Offered offered, boolean introducesThemself) {
        var isWorker = introducesThemself || household.actor(offered.by()).isService();
        return isWorker && !isCaller(offered.by()) ? NotYet.SENDER : null;
    }

    private boolean isAssigned(UUID worker, Role role) {
        return (isCaller(worker)
                        && role == caller.role()
                        && caller.reads().contains(household.id()))
                || workers.isAssigned(household.id(), worker, role);
    }

    private boolean isStranger(UUID person) {
        return household.person(person).isEmpty() && !isCaller(person);
    }

    /// Whether the household knows `person` as somebody who does nothing in its book, or no longer.
    boolean hasNoPart(UUID person) {
        return household.person(person).isPresent()
                && household.actor(person).role() == Role.NEWCOMER;
    }

    private boolean isCaller(UUID person) {
        return person.equals(caller.member());
    }
}
