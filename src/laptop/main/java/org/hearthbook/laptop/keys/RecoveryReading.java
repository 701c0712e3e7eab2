package org.hearthbook.laptop.keys;

/// What came of reading a recovery code that somebody wrote down or typed. Groups count from 1.
public sealed interface RecoveryReading {

    /// It reads as a real code, though not yet as whose. The code is the caller's to close.
    record Read(RecoveryCode code) implements RecoveryReading {}

    /// A letter that no code has.
    record StrangeLetter(int group, String letter) implements RecoveryReading {}

    /// There are eight groups, and one of them has too few or too many letters.
    record WrongGroup(int group, int letters) implements RecoveryReading {}

    /// There are not 32 letters, and no telling where the fault is.
    record WrongLength(int letters) implements RecoveryReading {}

    /// One letter, or two the wrong way round, in this group would explain what is wrong.
    record Mistyped(int group) implements RecoveryReading {}

    /// Something in it is wrong, and no telling where.
    record DoesNotFit() implements RecoveryReading {}

    /// What to tell the person; empty when it was read.
    default String words() {
        return switch (this) {
            case Read _ -> "";
            case StrangeLetter(var group, var letter) -> Words.of("code.strange", group, letter);
            case WrongGroup(var group, var letters) -> Words.of("code.group", group, letters);
            case WrongLength(var letters) -> Words.of("code.length", letters);
            case Mistyped(var group) -> Words.of("code.mistyped", group);
            case DoesNotFit() -> Words.of("code.doesNotFit");
        };
    }
}
