package org.hearthbook.laptop.documents.visits;

import org.hearthbook.laptop.documents.press.Attachment;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;
import org.hearthbook.records.visits.Addition;
import org.hearthbook.records.visits.Closing;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitAction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Lays out the copy of a visit: its exact text, the names under it, and what was added later.
public final class VisitPages {

    private final Household household;
    private final Visit visit;
    private final Phrases phrases;
    private final Html html = new Html();

    public VisitPages(Household household, Visit visit, Phrases phrases) {
        this.household = household;
        this.visit = visit;
        this.phrases = phrases;
    }

    /// The whole copy, ready to be pressed.
    public Manuscript manuscript(Instant made) {
        var title = phrases.say("title", phrases.day(visit.on()), householdName());
        html.foot(title);
        html.block("p", "series", householdName());
        html.within("div", "letter visit", _ -> text());
        new VisitNames(household, visit, phrases, html).write();
        later();
        facts();
        return new Manuscript(
                title, phrases.say("subject"), visit.page().name(), made, html, proof(made));
    }

    private void text() {
        html.block("p", "standing-of-it", phrases.say("stage." + visit.stage()));
        new SignedText(html, visit.page().text()).write();
    }

    private void later() {
        if (visit.additions().isEmpty() && visit.closings().isEmpty()) {
            return;
        }
        html.open("div", "class", "later");
        html.heading(2, "later", phrases.say("later"));
        html.block("p", "by", phrases.say("later.notSigned"));
        visit.additions().forEach(this::addition);
        visit.closings().forEach(this::closing);
        html.close();
    }

    private void addition(Addition addition) {
        var moment = addition.moment();
        html.open("div", "class", "addition");
        html.paragraphs("typed", addition.words());
        var when = phrases.moment(moment.at());
        html.block("p", "by", phrases.say("added", name(moment.by()), when));
        html.close();
    }

    private void closing(Closing closing) {
        var moment = closing.moment();
        html.open("div", "class", "addition");
        html.paragraphs("typed", visit.action(closing.action()).map(VisitAction::words).orElse(""));
        html.paragraphs("typed", closing.how());
        var when = phrases.moment(moment.at());
        html.block("p", "by", phrases.say("closed", name(moment.by()), when));
        html.close();
    }

    private void facts() {
        html.open("div", "class", "signed-facts");
        html.heading(2, "facts", phrases.say("facts"));
        html.open("table", "class", "facts");
        fact("household", householdName());
        fact("visitor.name", visit.page().name());
        fact("team", team());
        html.close();
        html.block("p", "by", phrases.say("fingerprint"));
        html.block("p", "fingerprint", visit.textSha256());
        if (visit.counts()) {
            var carried = RecordProof.Sort.VISIT.fileName();
            html.block("p", "by", phrases.say("check", carried));
        }
        html.close();
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            html.row(phrases.say(key), value);
        }
    }

    private List<Attachment> proof(Instant made) {
        if (!visit.counts()) {
            return List.of();
        }
        var sort = RecordProof.Sort.VISIT;
        var proof = VisitProof.of(household, visit);
        return List.of(proof.attached(sort, phrases.say("evidence"), made));
    }

    private String householdName() {
        return household.details().map(HouseholdDetails::name).orElse("");
    }

    private String team() {
        return household.person(visit.visitor()).map(Person::place).stream()
                .filter(Place.Worker.class::isInstance)
                .map(it -> ((Place.Worker) it).team())
                .findFirst()
                .orElse("");
    }

    private String name(UUID person) {
        return household.person(person).map(Person::name).orElse(phrases.say("someone"));
    }
}
