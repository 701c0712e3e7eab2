package org.hearthbook.laptop.book;

import java.time.LocalDate;

/// What a carer says of themself when they join a book.
///
/// @param signInName how the sign-in screen calls them; it can be read without a passphrase
/// @param carerKind the content pack's id of their kind
/// @param terms the terms of approval, in the service's words; may be empty
public record NewCarer(
        String name, String signInName, String carerKind, LocalDate approvedOn, String terms) {

    public NewCarer {
        name = name.strip();
        signInName = signInName.strip();
        if (signInName.isEmpty()) {
            throw new IllegalArgumentException("The sign-in screen needs something to call them");
        }
    }
}
