package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.sync.SyncDisk.Place;
import org.hearthbook.laptop.sync.SyncDisk.Said;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Hears out one reply: what of it can be trusted, by household, and what cannot be right.
final class Hearing {

    private static final int LONGEST_RECEIPT = 200;
    private static final long LATEST = 24L * 365 * 10_000;

    private final Outgoing outgoing;
    private final SyncReply reply;
    private final Map<UUID, Answered> answers = new HashMap<>();
    private final List<UUID> newcomers = new ArrayList<>();
    private final List<Distrust> distrusted = new ArrayList<>();

    Hearing(Outgoing outgoing, SyncReply reply) {
        this.outgoing = outgoing;
        this.reply = reply;
        var asked = new HashSet<UUID>();
        outgoing.request().households().forEach(it -> asked.add(it.household()));
        reply.households().forEach(it -> sort(it, asked));
    }

    private void sort(Answered answer, Set<UUID> asked) {
        if (!asked.contains(answer.household())) {
            newcomers.add(answer.household());
        } else if (answers.putIfAbsent(answer.household(), answer) != null) {
            distrust(answer.household(), "answered-twice");
        }
    }

    /// Whether the service began anew since this laptop last heard of it.
    boolean isNewEpoch() {
        var known = outgoing.request().epoch();
        return known != null && !known.equals(reply.epoch());
    }

    /// Whether this laptop never heard from the service before, so that it may only have been told
    /// the epoch.
    boolean isFirst() {
        return outgoing.request().epoch() == null;
    }

    /// Households that nothing was asked of: somebody newly lets this person read them.
    List<UUID> newcomers() {
        return newcomers;
    }

    /// What was said of the household, given where it stood; empty when nothing was.
    Optional<Said> of(AskedOf asked, Place stood) {
        var answer = answers.get(asked.household());
        if (answer == null) {
            if (!reply.outside().contains(asked.household())) {
                distrust(asked.household(), "not-answered");
            }
            return Optional.empty();
        }
        var outcomes = outcomes(answer);
        return Optional.of(
                isNewEpoch()
                        ? onlyOutcomes(answer, outcomes)
                        : said(asked, answer, outcomes, stood));
    }

    private Said onlyOutcomes(Answered answer, List<Outcome> outcomes) {
        var place = new Place(reply.epoch(), "", 0, durable(answer));
        return new Said(
                answer.household(),
                reply.epoch(),
                outcomes,
                List.of(),
                place,
                false,
                List.of(),
                List.of(),
                answer.auditHead(),
                null);
    }

    private Said said(AskedOf asked, Answered answer, List<Outcome> outcomes, Place stood) {
        var sequence = new Sequence(stood.reached(), outcomes);
        var delivered = sequence.sound(answer.changes());
        var hasGap = sequence.hasGap() || (isToldAll(answer) && sequence.endsBehindAGap());
        if (hasGap) {
            distrust(answer.household(), "gap");
        }
        var cursor = hasGap ? stood.cursor() : answer.cursor();
        var missing = missing(asked, answer);
        return new Said(
                answer.household(),
                reply.epoch(),
                outcomes,
                delivered,
                new Place(reply.epoch(), cursor, sequence.reached(), durable(answer)),
                isLast(asked, answer) || hasGap,
                confirmed(asked, missing),
                missing,
                answer.auditHead(),
                contact(answer));
    }

    /// Whoever may read a household no longer is told nothing of what lies between.
    private boolean isToldAll(Answered answer) {
        return !answer.more() && !reply.outside().contains(answer.household());
    }

    /// An answer that says there is more and moves nothing on would be asked for without end.
    private static boolean isLast(AskedOf asked, Answered answer) {
        var moved = !answer.changes().isEmpty() || !answer.cursor().equals(asked.cursor());
        return !answer.more() || !moved;
    }

    /// When a carer's laptop was heard; null as well for an hour that no clock shows.
    private static @Nullable Instant contact(Answered answer) {
        var hour = answer.contact();
        return hour == null || hour < 0 || hour > LATEST
                ? null
                : Instant.EPOCH.plus(Duration.ofHours(hour));
    }

    private static long durable(Answered answer) {
        return Math.max(0, answer.durableSeq());
    }

    private List<Outcome> outcomes(Answered answer) {
        var offered = new HashSet<UUID>();
        outgoing.offeredOf(answer.household()).forEach(it -> offered.add(it.id()));
        var seqs = new HashSet<Long>();
        var sound = new ArrayList<Outcome>();
        for (var outcome : answer.outcomes()) {
            if (!offered.remove(outcome.id())) {
                distrust(answer.household(), "outcome-not-asked");
            } else if (isSound(outcome, seqs)) {
                sound.add(outcome);
            } else {
                distrust(answer.household(), "outcome-unsound");
            }
        }
        return sound;
    }

    private static boolean isSound(Outcome outcome, Set<Long> seqs) {
        return switch (outcome) {
            case Outcome.Accepted it ->
                    it.seq() > 0 && isReceipt(it.receipt()) && seqs.add(it.seq());
            case Outcome.Refused _, Outcome.NotYet _, Outcome.Clash _ -> true;
        };
    }

    private static boolean isReceipt(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_RECEIPT
                && text.chars().allMatch(it -> it > ' ' && it < 0x7F);
    }

    private List<UUID> missing(AskedOf asked, Answered answer) {
        var known = new HashSet<UUID>();
        asked.known().forEach(it -> known.add(it.id()));
        var missing = new ArrayList<UUID>();
        for (var id : answer.missing()) {
            if (known.remove(id)) {
                missing.add(id);
            } else {
                distrust(answer.household(), "missing-not-asked");
            }
        }
        return missing;
    }

    private static List<UUID> confirmed(AskedOf asked, List<UUID> missing) {
        var gone = Set.copyOf(missing);
        return asked.known().stream().map(Known::id).filter(it -> !gone.contains(it)).toList();
    }

    private void distrust(UUID household, String what) {
        distrusted.add(new Distrust(household, what));
    }

    List<Distrust> distrusted() {
        return distrusted;
    }
}
