package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.NotOpened;
import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.Secret;

import java.util.UUID;

/// Signs people in: from their secret to their keys, from those to the household's key and book.
final class SignInDesk {

    private final Premises premises;

    SignInDesk(Premises premises) {
        this.premises = premises;
    }

    SignIn signIn(UUID person, Secret secret) {
        return switch (premises.slots().open(person, secret)) {
            case Tried.Opened(var keys) -> signedIn(keys);
            case Tried.Wrong(var wait) -> new SignIn.Wrong(wait);
            case Tried.TooSoon(var left) -> new SignIn.TooSoon(left);
            case Tried.NotPossible(var words) -> new SignIn.NotPossible(words);
        };
    }

    private SignIn signedIn(PersonKeys keys) {
        var grants = premises.vault().people().grants(keys.person());
        if (grants.isEmpty()) {
            keys.close();
            return new SignIn.NotPossible(Words.of("noKeyHere"));
        }
        var grant = grants.getFirst();
        try {
            return opened(new Access(grant.household(), grant.open(keys), keys));
        } catch (NotOpened _) {
            keys.close();
            return new SignIn.NotPossible(Words.of("keyDamaged"));
        }
    }

    private SignIn opened(Access access) {
        var book = new OpenBook(premises, access);
        if (book.household().person(access.person()).isEmpty()) {
            book.close();
            return new SignIn.NotPossible(Words.of("bookEmpty"));
        }
        book.introduceKeys();
        return new SignIn.SignedIn(book);
    }
}
