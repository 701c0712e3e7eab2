package org.hearthbook.laptop.sample;

import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.SignInName;

import java.util.List;

/// What came of making a made-up household.
public sealed interface Sampling {

    /// It is there. Everybody in `people` signs in with the passphrase that was given.
    record Made(List<SignInName> people, long changes, long notes, long files) implements Sampling {
        public Made {
            people = List.copyOf(people);
        }
    }

    /// No book can be made in this folder.
    record NoPlace(BookOpening because) implements Sampling {}

    /// It could not be finished; `words` say why. What there is of it can be thrown away.
    record NotMade(String words) implements Sampling {}
}
