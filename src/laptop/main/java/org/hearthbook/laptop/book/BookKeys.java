package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.SealedSlot;
import org.hearthbook.laptop.keys.Secret;
import org.hearthbook.laptop.store.Saving;

import java.util.List;
import java.util.UUID;

/// Who can sign in to the open book, and what a person signs in with.
public final class BookKeys {

    private final Premises premises;
    private final Access access;
    private final OpenBook book;

    BookKeys(Premises premises, Access access, OpenBook book) {
        this.premises = premises;
        this.access = access;
        this.book = book;
    }

    /// A new recovery code to show and print. It opens nothing until it is given back to `begin`,
    /// `addCarer` or `changeRecoveryCode`.
    public static RecoveryCode newRecoveryCode(Desk desk) {
        return RecoveryCode.random(desk.random());
    }

    /// Whether `person` can sign in on this laptop.
    public boolean canSignIn(UUID person) {
        return premises.vault().people().card(person).isPresent();
    }

    /// Adds another carer, who chose their own passphrase; they sign in for themself from now on.
    public Acted addCarer(NewCarer carer, Passphrase passphrase, RecoveryCode recovery) {
        var person = book.newId();
        var added = book.act(Act.on(person, Beginner.carerAdded(carer)));
        return added.isSaved()
                ? letSignIn(person, carer.signInName(), passphrase, recovery)
                : added;
    }

    /// Lets a person of the book who cannot sign in yet do so from now on. Their first signing in
    /// writes their public keys into the book.
    public Acted letSignIn(
            UUID person, String signInName, Passphrase passphrase, RecoveryCode recovery) {
        try (var keys = PersonKeys.generate(person, premises.desk().random())) {
            var theirs = new Access(access.household(), access.key(), keys);
            var saving = new Newcomer(premises).letIn(theirs, signInName, passphrase, recovery);
            return told(saving);
        }
    }

    /// Takes `passphrase` for this person's, if `known` is their present one or their recovery
    /// code. What is in the book is not written anew.
    public Acted changePassphrase(Secret known, Passphrase passphrase) {
        return change(known, passphrase);
    }

    /// Makes `code` this person's recovery code; the one before opens nothing any more.
    public Acted changeRecoveryCode(Passphrase known, RecoveryCode code) {
        return change(known, code);
    }

    private Acted change(Secret known, Secret next) {
        return switch (premises.slots().open(book.me(), known)) {
            case Tried.Opened(var keys) -> replaced(keys, next);
            case Tried.Wrong(var wait) -> new Acted.WrongPassphrase(wait);
            case Tried.TooSoon(var left) -> new Acted.WrongPassphrase(left);
            case Tried.NotPossible(var words) -> new Acted.NotSaved(words);
        };
    }

    private Acted replaced(PersonKeys keys, Secret next) {
        try (keys) {
            return told(
                    premises.vault()
                            .people()
                            .replace(SealedSlot.seal(keys, next, premises.desk().random())));
        }
    }

    private static Acted told(Saving saving) {
        return switch (saving) {
            case Saving.Kept _ -> new Acted.Saved(List.of());
            case Saving.NotKept(var trouble) -> new Acted.NotSaved(trouble.inPlainWords());
            case Saving.Unknown(var trouble) -> new Acted.NotSaved(trouble.inPlainWords());
        };
    }
}
