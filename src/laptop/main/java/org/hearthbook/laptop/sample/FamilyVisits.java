package org.hearthbook.laptop.sample;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.VisitChange;

import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The social worker's visits to one household of a caseload. Now and then the carer has still to
/// sign, or drew their name on the social worker's laptop.
final class FamilyVisits {

    /// About how many changes a visit takes.
    static final int CHANGES = 20;

    private final Elsewhere there;
    private final Storyteller story;
    private final VisitMaking making;
    private final UUID carer;
    private final UUID worker;

    FamilyVisits(
            Elsewhere there, ContentPack pack, RandomGenerator chance, UUID carer, UUID worker) {
        this.there = there;
        this.carer = carer;
        this.worker = worker;
        story = new Storyteller(Phrases.read("visits.txt"), chance);
        making = new VisitMaking(pack, story, there::newId);
    }

    /// One is written and signed.
    void on(LocalDate day, boolean announced) {
        var visit = there.newId();
        making.at(there.household(), person(worker), day, announced)
                .forEach(it -> there.write(worker, visit, it));
        var sha256 = there.household().visit(visit).orElseThrow().textSha256();
        there.write(worker, visit, signed(worker, sha256));
        if (story.happens(0.15)) {
            var name = person(carer).name();
            there.write(worker, visit, new VisitChange.Drawn(carer, sha256, name, Scrawl.of(name)));
        } else if (story.happens(0.9)) {
            there.write(carer, visit, signed(carer, sha256));
        }
    }

    private VisitChange.Signed signed(UUID person, String sha256) {
        var name = person(person).name();
        return new VisitChange.Signed(sha256, name, Mark.typed(name));
    }

    private Person person(UUID id) {
        return there.household().person(id).orElseThrow();
    }
}
