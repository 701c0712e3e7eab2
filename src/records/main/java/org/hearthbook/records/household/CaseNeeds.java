package org.hearthbook.records.household;

import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.Stage;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.visits.OpenAction;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitTiming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What waits for those of the service in one household, the most pressing first.
record CaseNeeds(Household household, ContentPack pack, LocalDate today) {

    private static final int DAYS_BEFORE_A_VISIT = 7;
    private static final int WEEKS_BEFORE_AN_UNANNOUNCED_ONE = 8;

    /// For the supervising social worker `me`.
    Stream<Need> ofTheWorker(UUID me) {
        return Stream.of(
                        new VisitNeeds(household.visits(), me).all(),
                        visits(),
                        evidence(),
                        agreements(AgreementStanding.Signed.class, CaseNeeds::countersign),
                        progress().flatMap(this::recommend),
                        progress().filter(this::isPressing).map(this::nears),
                        agreements(AgreementStanding.ToRead.class, CaseNeed.AwaitSignature::new),
                        agreements(AgreementStanding.ToSign.class, CaseNeed.AwaitSignature::new),
                        carers().flatMap(this::training),
                        actions(),
                        unfinished(me),
                        notes())
                .flatMap(it -> it);
    }

    /// For a manager: what only they can do, and what should not have come so far.
    Stream<Need> ofTheManager() {
        return Stream.of(
                        progress().filter(it -> it.progress().isRecommended()).map(this::certify),
                        visits().filter(CaseNeeds::isOverdue),
                        agreements(AgreementStanding.Signed.class, CaseNeeds::countersign),
                        progress().filter(it -> it.progress().isLate()).map(this::nears))
                .flatMap(it -> it);
    }

    /// When the household was visited; empty for one in which nobody fosters now.
    Optional<VisitTiming> timing() {
        return carers().flatMap(it -> it.asCarer().stream())
                .map(Place.Carer::approvedOn)
                .min(Comparator.naturalOrder())
                .map(it -> VisitTiming.of(household.visits(), pack.intervals(), it, today));
    }

    Stream<Person> carers() {
        return household.people().stream()
                .filter(Person::isHere)
                .filter(it -> it.asCarer().isPresent());
    }

    /// A carer with how they stand with their standards.
    private record Learner(Person carer, InductionProgress progress) {}

    private Stream<Learner> progress() {
        return carers().flatMap(carer ->
                CarerInduction.of(household, pack, carer, today).stream()
                        .filter(it -> !it.comesFromTheService() && !it.isCertified())
                        .map(it -> new Learner(carer, it)));
    }

    private Stream<Need> recommend(Learner learner) {
        var progress = learner.progress();
        var asked =
                Optional.ofNullable(progress.certificate())
                        .flatMap(it -> it.toAnswer())
                        .<Need>map(it -> new CaseNeed.AnswerManager(learner.carer(), it));
        return asked.isPresent()
                ? asked.stream()
                : Stream.of(progress)
                        .filter(InductionProgress::isToRecommend)
                        .map(it -> new CaseNeed.RecommendSet(learner.carer(), it));
    }

    private boolean isPressing(Learner learner) {
        return !learner.progress().isComplete() && CarerNeeds.isNear(learner.progress(), today);
    }

    private Need nears(Learner learner) {
        return new CaseNeed.DeadlineNears(learner.carer(), learner.progress());
    }

    private Need certify(Learner learner) {
        return new CaseNeed.SignCertificate(learner.carer(), learner.progress());
    }

    private Stream<Need> visits() {
        return timing().stream().flatMap(it -> Stream.concat(ordinary(it), unannounced(it)));
    }

    private Stream<Need> ordinary(VisitTiming timing) {
        return today.isBefore(timing.due().minusDays(DAYS_BEFORE_A_VISIT))
                ? Stream.of()
                : Stream.of(new CaseNeed.VisitDue(timing, timing.isOverdue(today)));
    }

    private Stream<Need> unannounced(VisitTiming timing) {
        var overdue = timing.isUnannouncedOverdue(today);
        return today.isBefore(timing.unannouncedDue().minusWeeks(WEEKS_BEFORE_AN_UNANNOUNCED_ONE))
                ? Stream.of()
                : Stream.of(new CaseNeed.UnannouncedVisitDue(timing, overdue));
    }

    private static boolean isOverdue(Need need) {
        return switch (need) {
            case CaseNeed.VisitDue(_, var overdue) -> overdue;
            case CaseNeed.UnannouncedVisitDue(_, var overdue) -> overdue;
            default -> false;
        };
    }

    private Stream<Need> evidence() {
        return household.evidence().stream()
                .filter(it -> it.stage() == Stage.READY)
                .sorted(Comparator.comparing(Evidence::outcome))
                .map(Need.ReviewEvidence::new);
    }

    private <T extends AgreementStanding> Stream<Need> agreements(
            Class<T> wanted, BiFunction<Person, T, Need> need) {
        return WhoSigned.in(household, pack).stream()
                .filter(it -> wanted.isInstance(it.standing()))
                .map(it -> need.apply(it.carer(), wanted.cast(it.standing())));
    }

    private static Need countersign(Person carer, AgreementStanding.Signed signed) {
        return new Need.CountersignAgreement(signed.agreement());
    }

    private Stream<Need> training(Person carer) {
        return carer.asCarer().stream()
                .flatMap(it -> new CarerNeeds(household, pack, carer, it, today).asked())
                .map(it -> new CaseNeed.TrainingDue(carer, it));
    }

    private Stream<Need> actions() {
        return OpenAction.among(household.visits()).stream()
                .map(it -> new CaseNeed.ActionOpen(it, it.isOverdue(today)));
    }

    private Stream<Need> unfinished(UUID me) {
        return household.visits().stream()
                .filter(it -> it.stage() == Visit.Stage.WRITING && it.visitor().equals(me))
                .map(CaseNeed.FinishVisit::new);
    }

    private Stream<Need> notes() {
        var notes = NotesToRead.in(household);
        return notes.count() == 0 ? Stream.of() : Stream.of(new CaseNeed.ReadNotes(notes));
    }
}
