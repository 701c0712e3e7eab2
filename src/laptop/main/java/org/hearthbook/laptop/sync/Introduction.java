package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.records.people.PersonChange;

/// Makes whoever enrolled on a fresh laptop known to a book that the service has filled.
public final class Introduction {

    private Introduction() {}

    /// Whether `book` is here and does not know the carer who is signed in: what only they can say
    /// has to be asked of them. A household without any book begins with them.
    public static boolean isAwaited(OpenBook book, Membership membership) {
        return !membership.role().isService() && isFilled(book) && !book.isIntroduced();
    }

    /// Writes a carer into the book that does not know them.
    public static Acted ofCarer(OpenBook book, Membership membership, NewCarer carer) {
        var arrival =
                new PersonChange.CarerAdded(
                        carer.name(), carer.carerKind(), carer.approvedOn(), carer.terms());
        return book.introduce(membership.nameOf(book.household().id()), arrival);
    }

    /// Writes what needs no asking: a social worker or manager, and keys that are new.
    static void ofWhoNeedsNoAsking(OpenBook book, Membership membership) {
        if (!isFilled(book)) {
            return;
        }
        if (book.isIntroduced()) {
            book.introduceKeys();
        } else if (membership.role().isService() && book.household().details().isPresent()) {
            book.introduce(
                    "",
                    new PersonChange.WorkerAdded(
                            membership.name(), membership.role(), membership.team()));
        }
    }

    private static boolean isFilled(OpenBook book) {
        return book.bag().reach().filter(Reach::isWhole).isPresent();
    }
}
