package org.hearthbook.desktop.trying;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.agreement.Mark;
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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the fostering service does to the carer's own book of an evening: Jo reviews, Mia signs.
public final class Office {

    private static final Instant AT = Instant.parse("2027-03-01T21:50:00Z");

    private final OpenBook book;
    private final Postman postman;

    public Office(Evening evening) {
        book = evening.book();
        postman = new Postman(book);
        does(Table.JO, Table.JO, worker("Jo Example", Role.SUPERVISING_SOCIAL_WORKER));
        does(Table.MIA, Table.MIA, worker("Mia Example", Role.MANAGER));
    }

    private static PersonChange worker(String name, Role role) {
        return new PersonChange.WorkerAdded(name, role, "East");
    }

    /// The service has all that was written here, and then `by` did this on another laptop.
    public void does(UUID by, UUID record, Body body) {
        postman.receivesAll(AT);
        var written = postman.writtenElsewhere(record, book.household().heads(record), by, body);
        postman.delivers(List.of(written), AT);
    }

    public UUID record(String code) {
        return Evidence.idFor(book.household().id(), book.me(), WholeSet.SET, code);
    }

    private String hash(String code) {
        return book.household().evidence(record(code)).orElseThrow().contentSha256();
    }

    public void returns(String code, String comment) {
        does(Table.JO, record(code), new EvidenceChange.Returned(hash(code), comment));
    }

    public void accepts(String code) {
        does(Table.JO, record(code), new EvidenceChange.Accepted(hash(code), ""));
    }

    /// The carer wrote all of their set, Jo accepted and recommended it, and Mia signed.
    public void certifies() {
        var codes =
                book.pack().inductionSet(WholeSet.SET).orElseThrow().outcomes().stream()
                        .map(Outcome::code)
                        .toList();
        codes.forEach(this::write);
        codes.forEach(this::accepts);
        var page = Certificate.idFor(book.household().id(), book.me(), WholeSet.SET);
        var what =
                CarerInduction.of(book.household(), book.pack(), book.person(), book.today())
                        .flatMap(it -> Certified.of(book.me(), it))
                        .orElseThrow();
        does(Table.JO, page, new CertificateChange.Recommended(what, "Ready."));
        var mark = Mark.typed("Mia Example");
        does(Table.MIA, page, new CertificateChange.Signed(what, "Mia Example", mark));
    }

    private void write(String code) {
        var account = "We did " + code + ".";
        var sha256 = Evidence.contentSha256(account, List.of());
        var acts = new ArrayList<Act>();
        acts.add(Act.on(record(code), new EvidenceChange.Begun(book.me(), WholeSet.SET, code)));
        acts.add(Act.on(record(code), new EvidenceChange.AccountWritten(account)));
        acts.add(Act.on(record(code), new EvidenceChange.MarkedReady(sha256)));
        acts.forEach(it -> Evening.must(book.act(it)));
    }
}
