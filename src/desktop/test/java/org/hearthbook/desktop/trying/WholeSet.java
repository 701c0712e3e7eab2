package org.hearthbook.desktop.trying;

import static org.hearthbook.desktop.trying.Evening.must;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.household.CarerInduction;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.people.PersonChange;

import java.util.List;
import java.util.UUID;

/// The whole set of a made-up carer, brought as far as a promise needs it.
public record WholeSet(Family family) {

    public static final String SET = "mainstream";

    /// Every outcome of the set, in the order of the workbook.
    public List<String> codes() {
        return family.book().pack().inductionSet(SET).orElseThrow().outcomes().stream()
                .map(Outcome::code)
                .toList();
    }

    /// The page about the whole set.
    public UUID page() {
        return Certificate.idFor(family.id(), family.carer(), SET);
    }

    public UUID record(String code) {
        return Evidence.idFor(family.id(), family.carer(), SET, code);
    }

    public Evidence evidence(String code) {
        return family.book().household().evidence(record(code)).orElseThrow();
    }

    /// The carer marked all of `codes` as ready.
    public WholeSet ready(List<String> codes) {
        codes.forEach(it -> family.marksReady(it, "We did " + it + " at home."));
        return this;
    }

    /// Jo, who is signed in, accepts all of `codes`.
    public WholeSet acceptedHere(List<String> codes) {
        var acts = codes.stream().map(it -> Act.on(record(it), accepted(it))).toArray(Act[]::new);
        must(family.book().sign(Passphrase.of(Evening.WORDS), acts));
        return this;
    }

    /// Jo accepted all of `codes` on another laptop.
    public WholeSet acceptedElsewhere(List<String> codes) {
        codes.forEach(it -> joDoes(record(it), accepted(it)));
        return this;
    }

    private EvidenceChange accepted(String code) {
        return new EvidenceChange.Accepted(evidence(code).contentSha256(), "");
    }

    /// Jo, whom the book knows now, recommended the set on another laptop.
    public WholeSet recommendedElsewhere(String words) {
        joDoes(page(), new CertificateChange.Recommended(certified(), words));
        return this;
    }

    /// Makes Jo known to a book that somebody else opened.
    public WholeSet withJo() {
        var jo = new PersonChange.WorkerAdded("Jo Example", Role.SUPERVISING_SOCIAL_WORKER, "East");
        joDoes(Table.JO, jo);
        return this;
    }

    /// What Jo did on another laptop came.
    public void joDoes(UUID record, Body body) {
        var base = family.book().household().heads(record);
        var written = family.postman().writtenElsewhere(record, base, Table.JO, body);
        family.postman().delivers(List.of(written), Family.AT);
    }

    /// The set as it stands now, whole.
    public Certified certified() {
        var book = family.book();
        var carer = book.household().person(family.carer()).orElseThrow();
        return CarerInduction.of(book.household(), book.pack(), carer, book.today())
                .flatMap(it -> Certified.of(carer.id(), it))
                .orElseThrow();
    }
}
