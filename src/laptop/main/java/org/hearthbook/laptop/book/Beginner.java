package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.SealingKey;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.people.PersonChange;

import java.util.List;

/// Begins a household's book: makes its key, writes its first page, and lets the first carer in.
/// Were it cut short, nobody could sign in, so beginning again is safe.
final class Beginner {

    private final Premises premises;

    Beginner(Premises premises) {
        this.premises = premises;
    }

    Beginning begin(
            String householdName, NewCarer carer, Passphrase passphrase, RecoveryCode recovery) {
        var access = newAccess();
        var book = new Bookcase(premises, access.keys().copy()).first(access);
        var written = book.act(firstPage(householdName, carer, access));
        if (!written.isSaved()) {
            book.close();
            return new Beginning.NotBegun(written.words());
        }
        var saving = new Newcomer(premises).letIn(access, carer.signInName(), passphrase, recovery);
        return letIn(book, saving);
    }

    private Access newAccess() {
        var desk = premises.desk();
        var ids = new Ids(desk.clock(), desk.random());
        return new Access(
                ids.next(),
                SealingKey.random(desk.random()),
                PersonKeys.generate(ids.next(), desk.random()));
    }

    private static List<Act> firstPage(String householdName, NewCarer carer, Access access) {
        return List.of(
                Act.on(access.household(), new HouseholdChange.Begun(householdName)),
                Act.on(access.person(), carerAdded(carer)),
                Act.on(access.person(), Newcomer.keysAdded(access.keys())));
    }

    static PersonChange.CarerAdded carerAdded(NewCarer carer) {
        return new PersonChange.CarerAdded(
                carer.name(), carer.carerKind(), carer.approvedOn(), carer.terms());
    }

    private static Beginning letIn(OpenBook book, Saving saving) {
        return switch (saving) {
            case Saving.Kept _ -> new Beginning.Begun(book);
            case Saving.NotKept(var trouble) -> notBegun(book, trouble.inPlainWords());
            case Saving.Unknown(var trouble) -> notBegun(book, trouble.inPlainWords());
        };
    }

    private static Beginning notBegun(OpenBook book, String words) {
        book.close();
        return new Beginning.NotBegun(words);
    }
}
