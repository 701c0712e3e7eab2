package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.BookPost;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Kinds;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Folds and sums up books for the checks.
final class Folding {

    private Folding() {}

    static String digest(Household household) {
        return household.digest(Kinds.json());
    }

    /// The household that a log adds up to.
    static Household household(Home home, List<LogLine> log) {
        var household = new Household(home.id());
        log.forEach(it -> household.fold(it.written()));
        return household;
    }

    static Set<UUID> ids(List<Attention> attention) {
        return attention.stream().map(it -> it.written().change().id()).collect(Collectors.toSet());
    }

    /// The records that `post` shows as sent.
    static Set<UUID> sent(BookPost post, Map<UUID, Written> held) {
        var records = new HashSet<UUID>();
        held.values().forEach(it -> records.add(it.change().record()));
        records.removeIf(it -> !(post.sending(it) instanceof Sending.Sent));
        return records;
    }
}
