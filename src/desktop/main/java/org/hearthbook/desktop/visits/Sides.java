package org.hearthbook.desktop.visits;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.HowSigned;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitSaid;
import org.hearthbook.records.visits.VisitSignature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Works out whose names belong under a visit, and what whoever is signed in can do for each.
final class Sides {

    private final OpenBook book;
    private final Visit visit;

    Sides(OpenBook book, Visit visit) {
        this.book = book;
        this.visit = visit;
    }

    /// The visitor, then every carer who is here or has signed.
    List<Side> all() {
        var sides = new ArrayList<Side>();
        sides.add(side(visit.visitor(), visit.page().name(), true));
        book.household().people().stream()
                .filter(it -> it.asCarer().isPresent())
                .filter(it -> it.isHere() || visit.signatureOf(it.id()).isPresent())
                .map(it -> side(it.id(), it.name(), false))
                .forEach(sides::add);
        return sides;
    }

    private Side side(UUID person, String name, boolean isVisitor) {
        var known = book.household().person(person).map(Person::name).orElse(name);
        var standing =
                visit.signatureOf(person)
                        .map(this::standing)
                        .orElseGet(() -> unsigned(person, isVisitor));
        return new Side(person, known, isVisitor, standing);
    }

    private Side.Standing standing(VisitSignature signature) {
        var isMine = signature.signatory().equals(book.me());
        if (isMine && signature.isToBeConfirmed()) {
            return new Side.Standing.ToConfirm(signature);
        }
        var canTakeBack =
                visit.stage() == Visit.Stage.SIGNED_BY_ONE && (isMine || isBorneByMe(signature));
        return new Side.Standing.There(signature, canTakeBack);
    }

    private boolean isBorneByMe(VisitSignature signature) {
        return signature.how() instanceof HowSigned.DrawnBefore(var witness)
                && witness.equals(book.me());
    }

    private Side.Standing unsigned(UUID person, boolean isVisitor) {
        if (visit.stage() == Visit.Stage.DROPPED) {
            return new Side.Standing.Waits();
        }
        if (person.equals(book.me())) {
            return stillWriting()
                    .<Side.Standing>map(Side.Standing.NotReady::new)
                    .orElseGet(Side.Standing.MaySign::new);
        }
        var amVisitor = book.me().equals(visit.visitor());
        var amCarer = book.person().asCarer().isPresent();
        return amVisitor || (isVisitor && amCarer)
                ? new Side.Standing.MayDraw()
                : new Side.Standing.Waits();
    }

    /// The name of another who wrote last, before anybody signed. The first name under a visit is
    /// the visitor's, or that of whoever wrote it: nobody signs what is still being written.
    private Optional<String> stillWriting() {
        if (visit.stage() != Visit.Stage.WRITING || book.me().equals(visit.visitor())) {
            return Optional.empty();
        }
        return VisitSaid.lastBy(book.household().history(visit.id()))
                .filter(it -> !it.equals(book.me()))
                .map(it -> new VisitTable(book, visit).name(it));
    }
}
