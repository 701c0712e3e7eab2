package org.hearthbook.desktop.induction;

import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.OutcomeActs;
import org.hearthbook.records.induction.EvidenceChange;

import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Acts on one outcome's evidence, one after another, each over what the person saw before it.
final class EvidenceActs {

    private record Waiting(
            List<EvidenceChange> changes, Consumer<Acted> onDone, Runnable onFailed) {}

    private final Sitting sitting;
    private final OutcomeActs page;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private List<UUID> seen;
    private boolean busy;

    EvidenceActs(Sitting sitting, String set, String outcome) {
        this.sitting = sitting;
        page = new OutcomeActs(sitting.book(), set, outcome);
        seen = heads();
    }

    private List<UUID> heads() {
        return sitting.book().household().heads(page.record());
    }

    /// The person has seen how it stands now.
    void lookAgain() {
        seen = heads();
    }

    void run(List<EvidenceChange> changes, Consumer<Acted> onDone, Runnable onFailed) {
        waiting.add(new Waiting(changes, onDone, onFailed));
        if (!busy) {
            next();
        }
    }

    private void next() {
        var now = waiting.poll();
        busy = now != null;
        if (now != null) {
            var acts = page.over(seen, now.changes());
            sitting.background()
                    .run(() -> sitting.book().act(acts), it -> done(now, it), _ -> failed(now));
        }
    }

    private void done(Waiting done, Acted acted) {
        if (acted.isSaved()) {
            lookAgain();
        }
        done.onDone().accept(acted);
        next();
    }

    private void failed(Waiting failed) {
        failed.onFailed().run();
        next();
    }
}
