package org.hearthbook.laptop.documents.agreement;

import org.hearthbook.laptop.documents.press.Attachment;
import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.laptop.documents.press.SignedName;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.Signing;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.people.Person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Lays out the copy of an agreement: its exact text, both signatures, and what they stand for.
public final class AgreementPages {

    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");
    private static final int LONGEST_HEADING = 90;

    private final Household household;
    private final Agreement agreement;
    private final Phrases phrases;
    private final Html html = new Html();

    public AgreementPages(Household household, Agreement agreement, Phrases phrases) {
        this.household = household;
        this.agreement = agreement;
        this.phrases = phrases;
    }

    /// The whole copy, ready to be pressed.
    public Manuscript manuscript(Instant made) {
        var carer = name(agreement.carer());
        var title = phrases.say("title", agreement.title(), carer);
        html.foot(title);
        html.within("div", "letter", _ -> text());
        signatures();
        facts();
        return new Manuscript(
                title,
                phrases.say("subject", agreement.title(), agreement.version()),
                carer,
                made,
                html,
                List.of(evidence(made)));
    }

    private void text() {
        var paragraphs = EMPTY_LINE.splitAsStream(agreement.text().strip()).toList();
        for (var at = 0; at < paragraphs.size(); at++) {
            var words = paragraphs.get(at);
            if (at == 0) {
                html.heading(1, "agreement", words);
            } else if (at == 1) {
                html.block("p", "quiet", words);
            } else if (isHeading(words)) {
                html.heading(2, "part-" + at, words);
            } else {
                html.paragraphs("", words);
            }
        }
    }

    private static boolean isHeading(String words) {
        return words.length() < LONGEST_HEADING && !words.matches("(?s).*[.:;?!\n].*");
    }

    private void signatures() {
        html.open("div", "class", "signatures");
        html.heading(2, "signatures", phrases.say("signatures"));
        agreement
                .signature()
                .ifPresentOrElse(it -> signature("carer", it), () -> missing("carer.notYet"));
        agreement
                .countersignature()
                .ifPresentOrElse(it -> signature("service", it), () -> missing("service.notYet"));
        html.close();
    }

    private void signature(String who, Signing signing) {
        html.open("div", "class", "signature");
        html.block("p", "by", phrases.say(who));
        new SignedName(html, phrases).show(signing);
        html.block("p", "by", phrases.say("signedAt", phrases.moment(signing.moment().at())));
        html.close();
    }

    private void missing(String key) {
        html.open("div", "class", "signature");
        html.block("p", "quiet", phrases.say(key));
        html.close();
    }

    private void facts() {
        html.open("div", "class", "signed-facts");
        html.heading(2, "facts", phrases.say("facts"));
        html.open("table", "class", "facts");
        fact("household", household.details().map(HouseholdDetails::name).orElse(""));
        fact("agreement", phrases.say("version", agreement.title(), agreement.version()));
        fact("terms", agreement.terms());
        fact("carer", name(agreement.carer()));
        var read = agreement.read();
        if (read != null) {
            fact("read", phrases.moment(read.at()));
        }
        html.close();
        html.block("p", "by", phrases.say("fingerprint"));
        html.block("p", "fingerprint", agreement.textSha256());
        html.block("p", "by", phrases.say("check", EvidenceFile.NAME));
        html.close();
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            html.row(phrases.say(key), value);
        }
    }

    private Attachment evidence(Instant made) {
        return new Attachment(
                EvidenceFile.NAME,
                "application/json",
                phrases.say("evidence"),
                Attachment.Relationship.DATA,
                made,
                EvidenceFile.of(household, agreement).bytes());
    }

    private String name(UUID person) {
        return household.person(person).map(Person::name).orElse("");
    }
}
