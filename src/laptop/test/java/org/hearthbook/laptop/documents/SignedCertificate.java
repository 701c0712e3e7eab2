package org.hearthbook.laptop.documents;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.content.Outcome;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.CertificateChange.Move;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.CertifiedOutcome;
import org.hearthbook.records.people.PersonChange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A certificate of Amara's as it is recommended and signed, act by act.
public final class SignedCertificate {

    public static final UUID PRIYA = MillLane.id("priya");
    public static final String REASON = "A long illness in the family";

    private SignedCertificate() {}

    public static UUID recordOf(MillLane book) {
        return Certificate.idFor(book.household().id(), book.amara, "mainstream");
    }

    /// Jo gave more time, and then called the set complete.
    public static UUID recommendedIn(MillLane book) {
        book.act(
                PRIYA,
                PRIYA,
                new PersonChange.WorkerAdded("Priya Desai", Role.MANAGER, "East Essex fostering"));
        book.giveKeys(PRIYA);
        var later = LocalDate.of(2027, 6, 30);
        act(
                book,
                book.jo,
                new CertificateChange.DeadlineMoved(
                        book.amara, "mainstream", Move.EXTENDED, later, REASON));
        act(book, book.jo, new CertificateChange.Recommended(what(book), "All of it is there."));
        return recordOf(book);
    }

    /// The same, certified by the manager Priya.
    public static UUID in(MillLane book) {
        recommendedIn(book);
        act(book, PRIYA, signed(book));
        return recordOf(book);
    }

    static CertificateChange signed(MillLane book) {
        return new CertificateChange.Signed(what(book), "Priya Desai", Mark.typed("Priya Desai"));
    }

    static void act(MillLane book, UUID by, CertificateChange body) {
        book.act(by, recordOf(book), body);
    }

    static Certified what(MillLane book) {
        var set = book.pack().inductionSet("mainstream").orElseThrow();
        var outcomes = set.outcomes().stream().map(SignedCertificate::accepted).toList();
        return new Certified(book.amara, set.id(), List.copyOf(outcomes));
    }

    private static CertifiedOutcome accepted(Outcome outcome) {
        return new CertifiedOutcome(outcome.code(), Hashes.of("evidence for " + outcome.code()));
    }
}
