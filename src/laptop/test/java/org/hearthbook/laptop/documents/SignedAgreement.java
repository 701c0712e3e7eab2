package org.hearthbook.laptop.documents;

import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Hashes;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// An agreement as it is offered, read and signed, act by act.
public final class SignedAgreement {

    private SignedAgreement() {}

    /// The shipped agreement, signed by the carer.
    public static UUID in(MillLane book) {
        var record = read(book);
        var name = book.household().person(book.amara).orElseThrow().name();
        book.act(book.amara, record, new AgreementChange.Signed(hash(book, record), name, drawn()));
        return record;
    }

    /// The same, countersigned by the social worker.
    public static UUID countersignedIn(MillLane book) {
        var record = in(book);
        var mark = Mark.typed("Jo Bright");
        var countersigned =
                new AgreementChange.Countersigned(hash(book, record), "Jo Bright", mark);
        book.act(book.jo, record, countersigned);
        return record;
    }

    static UUID read(MillLane book) {
        var text = book.pack().agreement("foster-care-agreement").orElseThrow();
        var terms = "Two children";
        var record =
                Agreement.idFor(
                        book.household().id(),
                        book.amara,
                        text.id(),
                        text.version(),
                        text.sha256(),
                        terms);
        var offered =
                new AgreementChange.Offered(
                        book.amara, text.id(), text.version(), text.title(), text.text(), terms);
        book.act(book.amara, record, offered);
        book.act(book.amara, record, new AgreementChange.Read(Hashes.of(text.text())));
        return record;
    }

    private static String hash(MillLane book, UUID record) {
        return book.household().agreement(record).orElseThrow().textSha256();
    }

    private static Mark drawn() {
        var wave =
                IntStream.range(0, 60)
                        .mapToObj(at -> new Mark.Point(20 + 6 * at, wave(at), at * 12))
                        .toList();
        return Mark.drawn(List.of(new Mark.Stroke(wave)), 420, 140);
    }

    private static int wave(int at) {
        return (int) (70 + 45 * Math.sin(at / 4.0));
    }
}
