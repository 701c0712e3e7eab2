package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.OpenBook;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// What came of making this laptop known to the service with the code from a letter.
public sealed interface Enrolling {

    /// The service knows the person on this laptop from now on. On a laptop that had no book yet,
    /// `book` is empty until the first sync, and the caller's to close.
    record Enrolled(OpenBook book, Membership membership) implements Enrolling {}

    /// What was typed cannot be a code: a letter is wrong. Nothing was sent, so no try is lost.
    record CodeMistyped() implements Enrolling {}

    /// The service does not take the code.
    record CodeWrong() implements Enrolling {}

    /// Too many codes were tried; the service asks to wait.
    record TooManyTries(@Nullable Duration waiting) implements Enrolling {}

    /// The household has a book with the service already, and it is not the one on this laptop.
    record AnotherBook() implements Enrolling {}

    record NoConnection() implements Enrolling {}

    /// A log-in page or a proxy answered.
    record SomeoneElse() implements Enrolling {}

    /// Whoever answered has no certificate that this computer trusts. Nothing was sent.
    record NotTrusted(Failure.NotTrusted.Why why) implements Enrolling {}

    record ServiceTrouble() implements Enrolling {}

    /// The service or this program is too old for the other.
    record UpdateNeeded() implements Enrolling {}

    /// The service knows the laptop, but this laptop could not keep that. With a new code it can be
    /// done again.
    record NotKept(String because) implements Enrolling {}

    /// What to tell the person; empty when they are enrolled.
    default String words() {
        return switch (this) {
            case Enrolled _ -> "";
            case CodeMistyped() -> Words.of("enrol.codeMistyped");
            case CodeWrong() -> Words.of("enrol.codeWrong");
            case TooManyTries(var wait) -> tooMany(wait);
            case AnotherBook() -> Words.of("enrol.anotherBook");
            case NoConnection() -> Words.of("enrol.noConnection");
            case SomeoneElse() -> Words.of("enrol.someoneElse");
            case NotTrusted(var why) -> Words.of("enrol.notTrusted." + why);
            case ServiceTrouble() -> Words.of("enrol.serviceTrouble");
            case UpdateNeeded() -> Words.of("enrol.updateNeeded");
            case NotKept(var because) -> because;
        };
    }

    private static String tooMany(@Nullable Duration wait) {
        var minutes = wait == null ? 0 : Math.ceilDiv(wait.toSeconds(), 60);
        return minutes == 0
                ? Words.of("enrol.tooManyTries")
                : Words.of("enrol.tooManyTriesWait", minutes);
    }
}
