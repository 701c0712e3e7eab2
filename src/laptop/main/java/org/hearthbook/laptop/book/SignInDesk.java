package org.hearthbook.laptop.book;

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
        var bookcase = new Bookcase(premises, keys);
        if (bookcase.households().isEmpty()) {
            return withoutHousehold(bookcase);
        }
        return bookcase.openFirst()
                .map(book -> opened(bookcase, book))
                .orElseGet(() -> notOpened(bookcase));
    }

    /// Whoever the service knows here waits for the household that it gives them next.
    private static SignIn withoutHousehold(Bookcase bookcase) {
        if (bookcase.isEnrolled()) {
            return new SignIn.NotFilled(bookcase.openWithoutHousehold());
        }
        bookcase.close();
        return new SignIn.NotPossible(Words.of("noKeyHere"));
    }

    private static SignIn notOpened(Bookcase bookcase) {
        bookcase.close();
        return new SignIn.NotPossible(Words.of("keyDamaged"));
    }

    private static SignIn opened(Bookcase bookcase, OpenBook book) {
        if (book.isIntroduced()) {
            book.introduceKeys();
            return new SignIn.SignedIn(book);
        }
        if (bookcase.isEnrolled()) {
            return new SignIn.NotFilled(book);
        }
        book.close();
        return new SignIn.NotPossible(Words.of("bookEmpty"));
    }
}
