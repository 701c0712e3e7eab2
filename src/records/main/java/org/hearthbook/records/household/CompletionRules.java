package org.hearthbook.records.household;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A set is recommended and certified only whole: every outcome that the content pack has for this
/// carer is accepted, as it stands now.
record CompletionRules(Household household, ContentPack pack) {

    Optional<Refusal> refusal(CertificateChange body) {
        return switch (body) {
            case CertificateChange.DeadlineMoved(var carer, var set, _, _, _) ->
                    progress(carer, set)
                            .map(CompletionRules::refuseWithoutDeadline)
                            .orElseGet(CompletionRules::refuseSet);
            case CertificateChange.Recommended(var what, _) -> refuse(what);
            case CertificateChange.Signed(var what, _, _) -> refuse(what);
            case CertificateChange.Withdrawn _, CertificateChange.SentBack _ -> Optional.empty();
        };
    }

    /// Nothing here hangs on the day.
    private Optional<InductionProgress> progress(UUID carer, String set) {
        return household
                .person(carer)
                .filter(Person::isHere)
                .flatMap(it -> CarerInduction.of(household, pack, it, LocalDate.EPOCH))
                .filter(it -> it.set().id().equals(set));
    }

    private static Optional<Refusal> refuseSet() {
        return Optional.of(Refusal.because("setOfAnotherKind"));
    }

    private static Optional<Refusal> refuseWithoutDeadline(InductionProgress progress) {
        return progress.firstDeadline() == null
                ? Optional.of(Refusal.because("setHasNoDeadline"))
                : Optional.empty();
    }

    private Optional<Refusal> refuse(Certified what) {
        return progress(what.carer(), what.set())
                .map(it -> refuse(what, it))
                .orElseGet(CompletionRules::refuseSet);
    }

    private static Optional<Refusal> refuse(Certified what, InductionProgress progress) {
        if (progress.comesFromTheService()) {
            return Optional.of(Refusal.because("outcomesToCome"));
        }
        var now = Certified.of(what.carer(), progress);
        if (now.isEmpty()) {
            return Optional.of(Refusal.because("setNotComplete", left(progress)));
        }
        return now.get().equals(what)
                ? Optional.empty()
                : Optional.of(Refusal.because("certifiedIsAnother"));
    }

    private static String left(InductionProgress progress) {
        var counts = progress.counts();
        return String.valueOf(counts.total() - counts.accepted());
    }
}
