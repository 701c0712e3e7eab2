package org.hearthbook.laptop.sample;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The evidence of one carer of a caseload, up to wherever this household is.
final class FamilyWorkbook {

    private static final int CHANGES_EACH = 4;
    private static final int KEPT_FOR_NOTES = 2;
    private static final String SET = "mainstream";

    private final Elsewhere there;
    private final ContentPack pack;
    private final int number;
    private final Phrases accounts = Phrases.read("accounts.txt");
    private final Storyteller story;
    private final List<Outcome> outcomes;
    private int written;
    private UUID carer = new UUID(0, 0);
    private UUID worker = new UUID(0, 0);
    private UUID manager = new UUID(0, 0);

    FamilyWorkbook(
            Elsewhere there,
            ContentPack pack,
            CaseloadPlan plan,
            int number,
            RandomGenerator chance) {
        this.there = there;
        this.pack = pack;
        this.number = number;
        story = new Storyteller(accounts, chance);
        var all = pack.inductionSet(SET).orElseThrow().outcomes();
        var possible = plan.changes() / CHANGES_EACH / KEPT_FOR_NOTES;
        var wanted = isWhole() ? all.size() : number * 37 % all.size();
        outcomes = all.subList(0, Math.min(wanted, possible));
    }

    void of(UUID theCarer, UUID theWorker, UUID theManager) {
        carer = theCarer;
        worker = theWorker;
        manager = theManager;
    }

    /// Of every ten households one is certified and one waits for the manager.
    private boolean isWhole() {
        return number % 10 == 4 || number % 10 == 7;
    }

    int changesLeft() {
        var certifying = isWhole() ? CHANGES_EACH : 0;
        return (outcomes.size() - written) * CHANGES_EACH + certifying;
    }

    /// What is written of it on one evening, spread over those that are left.
    void evening(int daysLeft, int room) {
        var left = outcomes.size() - written;
        var isDue = left > 0 && (daysLeft < left || story.happens((left + 0.5) / (daysLeft + 1)));
        for (var many = daysLeft == 0 ? left : isDue ? 1 : 0; many > 0; many--) {
            if (room >= CHANGES_EACH) {
                work(outcomes.get(written));
            }
            written++;
        }
        if (daysLeft == 0 && isWhole() && room >= CHANGES_EACH) {
            complete();
        }
    }

    /// Most are accepted; some come back, and the last few wait to be read.
    private void work(Outcome outcome) {
        var id = Evidence.idFor(household().id(), carer, SET, outcome.code());
        there.write(carer, id, new EvidenceChange.Begun(carer, SET, outcome.code()));
        var account = String.join("\n\n", accounts.of(outcome.code()));
        there.write(carer, id, new EvidenceChange.AccountWritten(account));
        var sha256 = household().evidence(id).orElseThrow().contentSha256();
        there.write(carer, id, new EvidenceChange.MarkedReady(sha256));
        if (isWhole() || written < outcomes.size() - 3) {
            there.write(worker, id, answer(sha256));
        }
    }

    private EvidenceChange answer(String sha256) {
        return isWhole() || written % 7 != 3
                ? new EvidenceChange.Accepted(sha256, story.tell("accepted comment", ""))
                : new EvidenceChange.Returned(sha256, story.tell("returned comment", ""));
    }

    private void complete() {
        CarerInduction.of(
                        household(), pack, household().person(carer).orElseThrow(), LocalDate.EPOCH)
                .flatMap(it -> Certified.of(carer, it))
                .ifPresent(this::certify);
    }

    private void certify(Certified what) {
        var id = Certificate.idFor(household().id(), carer, SET);
        var words = story.tell("accepted comment", "");
        there.write(worker, id, new CertificateChange.Recommended(what, words));
        if (number % 10 == 4) {
            var mark = Mark.typed(Cast.MANAGER);
            there.write(manager, id, new CertificateChange.Signed(what, Cast.MANAGER, mark));
        }
    }

    private Household household() {
        return there.household();
    }
}
