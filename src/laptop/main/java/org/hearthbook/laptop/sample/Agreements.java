package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.content.AgreementText;
import org.hearthbook.records.people.PersonChange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// How the agreements of the story are read, signed and countersigned.
final class Agreements {

    private final Table table;
    private final Cast cast;

    Agreements(Table table, Cast cast) {
        this.table = table;
        this.cast = cast;
    }

    /// Both carers read and sign what is in force, the social worker signs too, and what they
    /// signed before is superseded.
    void sign() {
        cast.carers().forEach(it -> sign(table.of(it)));
        countersign(table.of(cast.worker()));
        table.leave(cast.worker());
    }

    /// Both carers are approved anew, for more children.
    void approveAnew(LocalDate day) {
        for (var carer : cast.carers()) {
            var hand = table.of(carer);
            var kind = hand.book().person().asCarer().orElseThrow().carerKind();
            hand.write(Act.on(carer, new PersonChange.ApprovalChanged(kind, day, Cast.NEW_TERMS)));
        }
    }

    private static void sign(Hand carer) {
        var text = textFor(carer);
        var terms = carer.book().person().asCarer().orElseThrow().terms();
        var id = idFor(carer, text, terms);
        var offered =
                new AgreementChange.Offered(
                        carer.me(), text.id(), text.version(), text.title(), text.text(), terms);
        var earlier = standing(carer);
        carer.write(Act.on(id, offered), Act.on(id, new AgreementChange.Read(text.sha256())));
        var name = carer.book().person().name();
        carer.sign(
                List.of(
                        Act.on(
                                id,
                                new AgreementChange.Signed(text.sha256(), name, Scrawl.of(name)))));
        carer.write(
                earlier.stream()
                        .map(it -> Act.on(it, new AgreementChange.Superseded(id)))
                        .toList());
    }

    private static List<UUID> standing(Hand carer) {
        return carer.household().agreements().stream()
                .filter(it -> it.carer().equals(carer.me()) && it.supersededBy() == null)
                .map(Agreement::id)
                .toList();
    }

    private static AgreementText textFor(Hand carer) {
        var pack = carer.book().pack();
        var kind = carer.book().person().asCarer().orElseThrow().carerKind();
        return pack.agreementFor(pack.carerKind(kind).orElseThrow());
    }

    private static UUID idFor(Hand carer, AgreementText text, String terms) {
        return Agreement.idFor(
                carer.household().id(),
                carer.me(),
                text.id(),
                text.version(),
                text.sha256(),
                terms);
    }

    private static void countersign(Hand worker) {
        var acts = new ArrayList<Act>();
        for (var agreement : worker.household().agreements()) {
            if (agreement.stage() == Agreement.Stage.SIGNED) {
                acts.add(
                        Act.on(
                                agreement.id(),
                                new AgreementChange.Countersigned(
                                        agreement.textSha256(),
                                        Cast.WORKER,
                                        Mark.typed(Cast.WORKER))));
            }
        }
        worker.sign(acts);
    }
}
