package org.hearthbook.laptop.documents.visits;

import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.laptop.documents.press.SignedName;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.HowSigned;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitSignature;

import java.util.UUID;

/// Shows the names under a visit, with how each came there and at what time by which clock.
final class VisitNames {

    private final Household household;
    private final Visit visit;
    private final Phrases phrases;
    private final Html html;

    VisitNames(Household household, Visit visit, Phrases phrases, Html html) {
        this.household = household;
        this.visit = visit;
        this.phrases = phrases;
        this.html = html;
    }

    void write() {
        html.open("div", "class", "signatures");
        html.heading(2, "signatures", phrases.say("signatures"));
        visit.signatures().stream().filter(this::isShown).forEach(this::name);
        missing(false, "carer.notYet");
        missing(true, "visitor.notYet");
        html.close();
    }

    /// Under this text, and not taken back by whoever signed.
    private boolean isShown(VisitSignature signature) {
        return signature.textSha256().equals(visit.textSha256())
                && !(signature.how() instanceof HowSigned.TakenBack);
    }

    private void name(VisitSignature signature) {
        html.open("div", "class", "signature");
        html.block("p", "by", phrases.say(isVisitors(signature) ? "visitor" : "carer"));
        new SignedName(html, phrases).show(signature.signing());
        switch (signature.how()) {
            case HowSigned.WithOwnKey() -> say("signedAt", signature.signing().moment());
            case HowSigned.DrawnBefore(var witness) -> {
                drawn(signature, witness);
                var who = signature.signing().name();
                html.block("p", "to-be-confirmed", phrases.say("toBeConfirmed", who));
            }
            case HowSigned.DrawnAndConfirmed(var witness, var confirmed) -> {
                drawn(signature, witness);
                say("confirmed", confirmed);
            }
            case HowSigned.Disowned(var witness, var why, var moment) -> {
                drawn(signature, witness);
                disowned(signature, why, moment);
            }
            case HowSigned.TakenBack(_, var moment) -> say("signedAt", moment);
        }
        html.close();
    }

    private void drawn(VisitSignature signature, UUID witness) {
        var when = phrases.moment(signature.signing().moment().at());
        html.block("p", "by", phrases.say("drawnAt", when, name(witness)));
    }

    private void disowned(VisitSignature signature, String why, Moment moment) {
        var words = phrases.say("disowned", signature.signing().name());
        html.block("p", "to-be-confirmed", words);
        html.paragraphs("typed", why);
        say("disownedAt", moment);
    }

    private void say(String key, Moment moment) {
        html.block("p", "by", phrases.say(key, phrases.moment(moment.at())));
    }

    private void missing(boolean visitors, String key) {
        if (visit.standing().stream().noneMatch(it -> isVisitors(it) == visitors)) {
            html.open("div", "class", "signature");
            html.block("p", "quiet", phrases.say(key));
            html.close();
        }
    }

    private boolean isVisitors(VisitSignature signature) {
        return signature.signatory().equals(visit.visitor());
    }

    private String name(UUID person) {
        return household.person(person).map(Person::name).orElse(phrases.say("someone"));
    }
}
