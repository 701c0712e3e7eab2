package org.hearthbook.desktop.waiting;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.household.CaseNeed;
import org.hearthbook.records.household.Need;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.RequirementStanding;
import org.hearthbook.records.visits.OpenAction;

import java.util.Optional;
import java.util.UUID;

/// Says what waits for a person in everyday words.
public final class WaitingWords {

    private static final Words WORDS = Words.of(WaitingWords.class);

    private final OpenBook book;

    public WaitingWords(OpenBook book) {
        this.book = book;
    }

    /// What the service did not take, or cannot take yet, or asks about.
    public Optional<Waiting> attention() {
        var post = book.post();
        var things =
                post.attention().size()
                        + book.bag().delays().size()
                        + (post.held().isEmpty() ? 0 : 1);
        return things == 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(
                                WORDS.count("attention", things),
                                WORDS.get("attention.why"),
                                WORDS.get("attention.press"),
                                new Place.Attention(),
                                true));
    }

    /// One need, with where it is seen to.
    public Waiting say(Need need) {
        return switch (need) {
            case Need.ReadAgreement(var it) -> read(it);
            case Need.SignAgreement(var it) ->
                    line("sign", new Place.Agreement(), it.agreement().title());
            case Need.GiveNumbers(var madeUp) ->
                    line("numbers", new Place.Numbers(), madeUp.size());
            case Need.AnswerComment(var evidence, var comment) ->
                    line(
                            "comment",
                            new Place.OneOutcome(evidence.outcome()),
                            evidence.outcome(),
                            name(comment.moment().by()));
            case Need.DoTraining(var asked) -> training(asked);
            case Need.FinishInduction(var progress) -> induction(progress);
            case Need.SettleNote(var note) ->
                    line(
                            "settle",
                            new Place.OneNote(note.id()),
                            SpokenDate.say(note.wording().happenedOn()));
            case Need.AskChild(var note, var child) ->
                    line(
                            "ask",
                            new Place.OneNote(note.id()),
                            child.name(),
                            SpokenDate.say(note.wording().happenedOn()));
            case Need.CountersignAgreement(var agreement) ->
                    line("countersign", new Place.Agreement(), name(agreement.carer()));
            case Need.ReviewEvidence(var evidence) ->
                    line(
                            "review",
                            new Place.TheirOutcome(evidence.carer(), evidence.outcome()),
                            evidence.outcome(),
                            name(evidence.carer()));
            case Need.SignVisit(var visit) ->
                    line("signVisit", new Place.OneVisit(visit.id()), SpokenDate.say(visit.on()));
            case Need.ConfirmVisit(var visit) ->
                    line(
                            "confirmVisit",
                            new Place.OneVisit(visit.id()),
                            SpokenDate.say(visit.on()));
            case Need.DoAction(var open, var overdue) -> action(open, overdue);
            case Need.UseFromVisit(var visit, var shown) ->
                    line(
                            "useFromVisit",
                            new Place.OneOutcome(shown.outcome()),
                            shown.outcome(),
                            SpokenDate.say(visit.on()));
            case CaseNeed ofTheCase -> new CaseWords(book).say(ofTheCase);
        };
    }

    /// Whoever signed before is told why they sign again.
    private static Waiting read(AgreementStanding.ToRead standing) {
        var text = standing.text();
        var line = line("read", new Place.Agreement(), text.title(), text.version());
        return standing.why() == AgreementStanding.Why.FIRST_TIME
                ? line
                : new Waiting(
                        WORDS.get("again.sign", text.title(), text.version()),
                        WORDS.get("read.why." + standing.why()),
                        line.press(),
                        line.place(),
                        line.pressing());
    }

    private static Waiting action(OpenAction open, boolean isOverdue) {
        var said =
                line(
                        "action",
                        new Place.Visits(),
                        open.action().words(),
                        SpokenDate.say(open.agreedOn()));
        return isOverdue ? pressing(said) : said;
    }

    private Waiting training(Asked asked) {
        var topic = asked.requirement().topic();
        var label = book.pack().topic(topic).map(it -> it.label()).orElse(topic);
        var place = new Place.AddCourse(topic);
        return switch (asked.standing()) {
            case RequirementStanding.Overdue(var since, _) ->
                    pressing(line("overdue", place, label, SpokenDate.say(since)));
            case RequirementStanding.DueBy(var by, var isPriority) when isPriority ->
                    pressing(
                            by == null
                                    ? line("priority", place, label)
                                    : line("priorityBy", place, label, SpokenDate.say(by)));
            case RequirementStanding.DueBy(var by, _) when by != null ->
                    line("dueBy", place, label, SpokenDate.say(by));
            case RequirementStanding.RefreshDue(var on, _) ->
                    line("again", place, label, SpokenDate.say(on));
            case RequirementStanding.DueBy _,
                    RequirementStanding.Done _,
                    RequirementStanding.Recommended _,
                    RequirementStanding.RecommendedDone _ ->
                    line("recommended", place, label);
        };
    }

    private static Waiting induction(InductionProgress progress) {
        var counts = progress.counts();
        var left = counts.total() - counts.accepted();
        var by = Optional.ofNullable(progress.deadline()).map(SpokenDate::say).orElse("");
        return pressing(
                line(progress.isLate() ? "late" : "finish", new Place.Standards(), left, by));
    }

    private String name(UUID person) {
        return book.household().person(person).map(Person::name).orElse(WORDS.get("someone"));
    }

    private static Waiting pressing(Waiting line) {
        return new Waiting(line.what(), line.why(), line.press(), line.place(), true);
    }

    private static Waiting line(String key, Place place, Object... about) {
        return new Waiting(
                WORDS.get(key, about),
                WORDS.get(key + ".why", about),
                WORDS.get(key + ".press"),
                place,
                false);
    }
}
