package org.hearthbook.service.sync;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply.Answered;

import java.util.List;

/// What is answered to a laptop that still lives in another epoch: nothing is taken in or given
/// out, since it has first to offer what this log may have lost.
final class Anew {

    private Anew() {}

    static List<Answered> answer(Received received) {
        return received.asked().stream().map(Anew::answered).toList();
    }

    private static Answered answered(Asked asked) {
        List<Outcome> outcomes =
                asked.offers().stream()
                        .<Outcome>map(it -> new Outcome.NotYet(it.id(), Outcome.NotYet.EPOCH))
                        .toList();
        return new Answered(
                asked.household(),
                outcomes,
                List.of(),
                "",
                asked.mayRead(),
                asked.position().durableSeq(),
                List.of(),
                asked.mayRead() ? asked.position().audit().text() : null);
    }
}
