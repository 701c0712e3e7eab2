package org.hearthbook.laptop.documents.portfolio;

import org.hearthbook.laptop.documents.portfolio.OutcomePart.Prompt;
import org.hearthbook.laptop.documents.portfolio.OutcomePart.Round;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.induction.AcceptedWording;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.induction.Remark;
import org.hearthbook.records.induction.StandardProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A carer's portfolio as their household's book tells it.
public final class CarerPortfolio {

    /// The wording that the portfolio prints: what lies with the social worker or is accepted, or
    /// else what was accepted last. A draft stays with the carer.
    private record Shown(String account, List<Piece> pieces, Optional<Moment> written) {}

    private final Household household;
    private final ContentPack pack;
    private final Phrases phrases;
    private final Exhibits exhibits;

    public CarerPortfolio(Household household, ContentPack pack, Phrases phrases) {
        this.household = household;
        this.pack = pack;
        this.phrases = phrases;
        this.exhibits = new Exhibits(household, pack, phrases);
    }

    /// The portfolio as it stands today; empty for someone who has no standards to work through.
    public Optional<Portfolio> of(UUID carer, LocalDate today) {
        return household.person(carer).flatMap(it -> of(it, today));
    }

    private Optional<Portfolio> of(Person carer, LocalDate today) {
        return carer.asCarer()
                .flatMap(place ->
                        CarerInduction.of(household, pack, carer, today)
                                .map(it -> of(carer, place, it, today)));
    }

    private Portfolio of(
            Person carer, Place.Carer place, InductionProgress progress, LocalDate today) {
        var chapters = progress.standards().stream().map(this::chapter).toList();
        var cover =
                new Portfolio.Cover(
                        household.details().map(HouseholdDetails::name).orElse(""),
                        carer.name(),
                        pack.carerKind(place.carerKind()).orElseThrow().label(),
                        progress.set().label(),
                        place.approvedOn(),
                        Optional.ofNullable(progress.deadline()),
                        today);
        return new Portfolio(cover, chapters, files(chapters));
    }

    private Portfolio.Chapter chapter(StandardProgress progress) {
        var standard = progress.standard();
        var outcomes = progress.outcomes().stream().map(this::part).toList();
        return new Portfolio.Chapter(standard.number(), standard.title(), outcomes);
    }

    private OutcomePart part(OutcomeProgress progress) {
        var evidence = Optional.ofNullable(progress.evidence());
        var shown = evidence.flatMap(CarerPortfolio::shown);
        return new OutcomePart(
                progress.outcome().code(),
                progress.outcome().title(),
                progress.isAskedFirst(),
                progress.standing(),
                prompts(progress, evidence),
                shown.map(Shown::account).orElse(""),
                shown.flatMap(Shown::written).map(exhibits::signature),
                evidence.flatMap(it -> shown.map(as -> exhibits(it, as))).orElse(List.of()),
                evidence.map(it -> it.conversation().stream().map(this::round).toList())
                        .orElse(List.of()));
    }

    private List<OutcomePart.Exhibit> exhibits(Evidence evidence, Shown shown) {
        return shown.pieces().stream().map(it -> exhibits.of(evidence, it)).toList();
    }

    private static Optional<Shown> shown(Evidence evidence) {
        return switch (evidence.stage()) {
            case READY, ACCEPTED ->
                    Optional.of(
                            new Shown(
                                    evidence.account(),
                                    evidence.pieces(),
                                    Optional.of(evidence.written())));
            case DRAFTING, RETURNED ->
                    evidence.accepted().isEmpty()
                            ? Optional.empty()
                            : Optional.of(shown(evidence.accepted().getLast()));
        };
    }

    private static Shown shown(AcceptedWording accepted) {
        return new Shown(accepted.account(), accepted.pieces(), Optional.empty());
    }

    private static List<Prompt> prompts(OutcomeProgress progress, Optional<Evidence> evidence) {
        var considered = evidence.map(Evidence::considered).orElse(List.of());
        return progress.outcome().criteria().stream()
                .map(it -> new Prompt(it.letter(), it.prompt(), considered.contains(it.letter())))
                .toList();
    }

    private Round round(Remark remark) {
        var moment = remark.moment();
        var by = exhibits.signature(moment);
        var act = phrases.say("round." + remark.act(), by.name(), phrases.moment(moment.at()));
        return new Round(act, remark.words());
    }

    private static List<KeptFile> files(List<Portfolio.Chapter> chapters) {
        var byId =
                chapters.stream()
                        .flatMap(chapter -> chapter.outcomes().stream())
                        .flatMap(outcome -> outcome.exhibits().stream())
                        .flatMap(exhibit -> exhibit.files().stream())
                        .collect(
                                Collectors.toMap(
                                        KeptFile::id,
                                        file -> file,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        return List.copyOf(byId.values());
    }
}
