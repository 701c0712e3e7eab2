package org.hearthbook.desktop.waiting;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.CaseNeed;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.RequirementStanding;
import org.hearthbook.records.visits.VisitTiming;

import java.time.LocalDate;
import java.util.Optional;

/// Says what waits for a social worker or a manager in everyday words.
final class CaseWords {

    private static final Words WORDS = Words.of(CaseWords.class);

    private final OpenBook book;

    CaseWords(OpenBook book) {
        this.book = book;
    }

    Waiting say(CaseNeed need) {
        return switch (need) {
            case CaseNeed.VisitDue(var timing, var overdue) ->
                    line("visit", overdue, new Place.Visits(), last(timing), day(timing.due()));
            case CaseNeed.UnannouncedVisitDue(var timing, var overdue) ->
                    line("unannounced", overdue, new Place.Visits(), day(timing.unannouncedDue()));
            case CaseNeed.FinishVisit(var visit) ->
                    line("finishVisit", false, new Place.OneVisit(visit.id()), day(visit.on()));
            case CaseNeed.AwaitSignature(var carer, _) ->
                    line("await", false, new Place.Agreement(), carer.name());
            case CaseNeed.TrainingDue(var carer, var asked) -> training(carer, asked);
            case CaseNeed.ActionOpen(var open, var overdue) ->
                    line(
                            "action",
                            overdue,
                            new Place.Visits(),
                            open.action().words(),
                            open.action().owner());
            case CaseNeed.ReadNotes(var notes) ->
                    line("notes", false, new Place.Notes(), notes.count());
            case CaseNeed.DeadlineNears(var carer, var progress) -> deadline(carer, progress);
            case CaseNeed.RecommendSet(var carer, _) ->
                    line("recommend", false, completion(carer), carer.name());
            case CaseNeed.AnswerManager(var carer, var asked) ->
                    line("answer", false, completion(carer), carer.name(), asked.words());
            case CaseNeed.SignCertificate(var carer, _) ->
                    line("certificate", true, completion(carer), carer.name());
        };
    }

    private Waiting training(Person carer, Asked asked) {
        var topic = asked.requirement().topic();
        var label = book.pack().topic(topic).map(it -> it.label()).orElse(topic);
        var overdue = asked.standing() instanceof RequirementStanding.Overdue;
        return line("training", overdue, new Place.Training(), carer.name(), label);
    }

    private static Waiting deadline(Person carer, InductionProgress progress) {
        var counts = progress.counts();
        var left = counts.total() - counts.accepted();
        var by = Optional.ofNullable(progress.deadline()).map(CaseWords::day).orElse("");
        return line(
                "deadline",
                progress.isLate(),
                new Place.TheirStandards(carer.id()),
                carer.name(),
                left,
                by);
    }

    private static Place completion(Person carer) {
        return new Place.Completion(carer.id());
    }

    private static String last(VisitTiming timing) {
        var last = timing.last();
        return last == null ? WORDS.get("never") : day(last);
    }

    private static String day(LocalDate day) {
        return SpokenDate.say(day);
    }

    private static Waiting line(String key, boolean isPressing, Place place, Object... about) {
        return new Waiting(
                WORDS.get(isPressing ? key + ".late" : key, about),
                WORDS.get(key + ".why", about),
                WORDS.get(key + ".press"),
                place,
                isPressing);
    }
}
