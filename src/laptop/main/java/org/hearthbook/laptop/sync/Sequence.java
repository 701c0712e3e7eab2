package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Delivered;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks that nothing is missing between what was here and what came.
final class Sequence {

    private final Set<Long> accepted = new HashSet<>();
    private long reached;
    private boolean hasGap;

    /// @param reached everything up to it is here
    Sequence(long reached, List<Outcome> outcomes) {
        this.reached = reached;
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Accepted it) {
                accepted.add(it.seq());
            }
        }
    }

    /// As many of `delivered` as follow without a gap.
    List<Delivered> sound(List<Delivered> delivered) {
        var last = 0L;
        for (var index = 0; index < delivered.size(); index++) {
            var seq = delivered.get(index).seq();
            takeAccepted();
            if (seq <= last || seq > reached + 1) {
                hasGap = true;
                return delivered.subList(0, index);
            }
            last = seq;
            reached = Math.max(reached, seq);
        }
        takeAccepted();
        return delivered;
    }

    private void takeAccepted() {
        while (accepted.contains(reached + 1)) {
            reached++;
        }
    }

    /// Whether something lies behind a gap, when there is nothing more to read.
    boolean endsBehindAGap() {
        return accepted.stream().anyMatch(it -> it > reached);
    }

    boolean hasGap() {
        return hasGap;
    }

    long reached() {
        return reached;
    }
}
