package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The social worker reads what is ready and signs what they make of it.
final class Review {

    private final Hand worker;
    private final Storyteller story;

    Review(Hand worker, Storyteller story) {
        this.worker = worker;
        this.story = story;
    }

    /// Accepts these and sends those back, all with one signing.
    void settle(List<Outcome> accepted, List<Outcome> returned) {
        var acts = new ArrayList<Act>();
        ready(accepted).forEach(it -> acts.add(Act.on(it.id(), accepting(it))));
        ready(returned).forEach(it -> acts.add(Act.on(it.id(), returning(it))));
        worker.sign(acts);
    }

    private List<Evidence> ready(List<Outcome> outcomes) {
        var codes = codes(outcomes);
        return worker.household().evidence().stream()
                .filter(it -> it.stage() == Stage.READY && codes.contains(it.outcome()))
                .toList();
    }

    private static Set<String> codes(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::code).collect(Collectors.toSet());
    }

    private EvidenceChange accepting(Evidence evidence) {
        return new EvidenceChange.Accepted(
                evidence.contentSha256(), story.tell("accepted comment", ""));
    }

    private EvidenceChange returning(Evidence evidence) {
        return new EvidenceChange.Returned(
                evidence.contentSha256(), story.tell("returned comment", ""));
    }
}
