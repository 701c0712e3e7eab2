package org.hearthbook.laptop.documents.certificate;

import org.hearthbook.laptop.documents.press.Html;
import org.hearthbook.laptop.documents.press.Manuscript;
import org.hearthbook.laptop.documents.press.Phrases;
import org.hearthbook.laptop.documents.press.SignedName;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.content.ContentPack;
import org.hearthbook.records.content.InductionSet;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertifiedOutcome;
import org.hearthbook.records.induction.Completion;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.Place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lays out a certificate of successful completion: a page to keep, and what it is for.
public final class CertificatePages {

    private final Household household;
    private final Certificate certificate;
    private final Completion completion;
    private final Optional<InductionSet> set;
    private final Phrases phrases;
    private final Html html = new Html();

    private CertificatePages(
            Household household,
            ContentPack pack,
            Certificate certificate,
            Completion completion,
            Phrases phrases) {
        this.household = household;
        this.certificate = certificate;
        this.completion = completion;
        this.phrases = phrases;
        set = pack.inductionSet(certificate.set());
    }

    /// The pages of `certificate`; none before a manager has signed it.
    public static Optional<CertificatePages> of(
            Household household, ContentPack pack, Certificate certificate, Phrases phrases) {
        return Optional.ofNullable(certificate.completion())
                .map(it -> new CertificatePages(household, pack, certificate, it, phrases));
    }

    /// The whole certificate, ready to be pressed.
    public Manuscript manuscript(Instant made) {
        var carer = name(certificate.carer());
        var title = phrases.say("title", carer);
        html.foot(title);
        honour(carer);
        signature();
        what();
        facts();
        var sort = RecordProof.Sort.CERTIFICATE;
        var proof = CertificateProof.of(household, certificate, completion);
        return new Manuscript(
                title,
                phrases.say("subject", setName()),
                carer,
                made,
                html,
                List.of(proof.attached(sort, phrases.say("evidence"), made)));
    }

    private void honour(String carer) {
        html.open("div", "class", "honour");
        html.block("p", "series", phrases.say("series"));
        html.heading(1, "certificate", phrases.say("certificate"));
        html.block("p", "quiet", phrases.say("that"));
        html.paragraphs("honoured", carer);
        html.block("p", "quiet", phrases.say("completed"));
        html.block("p", "honoured-for", setName());
        html.block("p", "quiet", phrases.say("outcomes", completion.what().outcomes().size()));
        html.close();
    }

    private void signature() {
        var signing = completion.signing();
        html.open("div", "class", "signature");
        html.block("p", "by", phrases.say("manager"));
        new SignedName(html, phrases).show(signing);
        line(team(signing.moment().by()));
        line(phrases.say("signedAt", phrases.moment(signing.moment().at())));
        html.close();
    }

    private void line(String words) {
        if (!words.isBlank()) {
            html.block("p", "by", words);
        }
    }

    private void what() {
        html.open("div", "class", "page");
        html.heading(2, "what", phrases.say("what"));
        html.close();
        html.open("table", "class", "grid certified");
        html.headRow(phrases.say("outcome"), phrases.say("outcome.title"));
        completion.what().outcomes().forEach(this::outcome);
        html.close();
    }

    private void outcome(CertifiedOutcome outcome) {
        var title = set.flatMap(it -> it.outcome(outcome.outcome())).map(Outcome::title);
        html.row(outcome.outcome(), title.orElse(""));
    }

    private void facts() {
        html.open("div", "class", "signed-facts");
        html.heading(2, "facts", phrases.say("facts"));
        html.open("table", "class", "facts");
        html.row(phrases.say("carer"), name(certificate.carer()));
        html.row(phrases.say("household"), householdName());
        certificate
                .recommendation()
                .map(it -> phrases.say("by", name(it.moment().by()), phrases.day(it.moment().at())))
                .ifPresent(it -> html.row(phrases.say("recommended"), it));
        html.close();
        html.block("p", "by", phrases.say("fingerprint"));
        html.block("p", "fingerprint", completion.what().sha256());
        html.block("p", "by", phrases.say("check", RecordProof.Sort.CERTIFICATE.fileName()));
        html.close();
    }

    private String setName() {
        return set.map(InductionSet::label).orElse(certificate.set());
    }

    private String householdName() {
        return household.details().map(HouseholdDetails::name).orElse("");
    }

    private String team(UUID worker) {
        return household.person(worker).map(Person::place).stream()
                .filter(Place.Worker.class::isInstance)
                .map(it -> ((Place.Worker) it).team())
                .findFirst()
                .orElse("");
    }

    private String name(UUID person) {
        return household.person(person).map(Person::name).orElse("");
    }
}
