package org.hearthbook.records.sync;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The one-time code by which a person's laptop becomes known to the service: which code it is, the
/// secret, and one character that gives a slip of the pen away.
public record EnrolmentCode(Kind kind, String selector, String secret) {

    /// How a code reaches the person.
    public enum Kind {
        /// Printed in a letter that takes days: 115 bits of secret.
        LETTER(6, 23),
        /// Read aloud, good for minutes: 25 bits of secret.
        SPOKEN(4, 5);

        private final int selecting;
        private final int guarding;

        Kind(int selecting, int guarding) {
            this.selecting = selecting;
            this.guarding = guarding;
        }

        private int length() {
            return selecting + guarding + 1;
        }
    }

    /// Crockford's, which leaves out I, L, O and U.
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 5;
    private static final int LONGEST_TYPED = 120;

    public EnrolmentCode {
        if (selector.length() != kind.selecting || secret.length() != kind.guarding) {
            throw new IllegalArgumentException("Not the length of a code of this kind");
        }
    }

    /// A new code. `random` must be one that nobody can foretell.
    public static EnrolmentCode random(Kind kind, RandomGenerator random) {
        return new EnrolmentCode(
                kind, symbols(kind.selecting, random), symbols(kind.guarding, random));
    }

    /// The code that was typed, with or without dashes and spaces, in small or large letters; empty
    /// if it cannot be one as it stands.
    public static Optional<EnrolmentCode> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var symbols = folded(typed);
        if (symbols.chars().anyMatch(symbol -> ALPHABET.indexOf(symbol) < 0)) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (symbols.length() == kind.length()) {
                return checked(kind, symbols);
            }
        }
        return Optional.empty();
    }

    /// As it is printed or read aloud: groups of five with dashes between.
    public String inGroups() {
        var whole = selector + secret;
        var letters = whole + check(whole);
        return IntStream.range(0, letters.length() / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    /// Which code it is, without what it opens.
    @Override
    public String toString() {
        return "EnrolmentCode[" + kind + "]";
    }

    private static Optional<EnrolmentCode> checked(Kind kind, String symbols) {
        var end = symbols.length() - 1;
        if (check(symbols.substring(0, end)) != symbols.charAt(end)) {
            return Optional.empty();
        }
        var secret = symbols.substring(kind.selecting, end);
        return Optional.of(new EnrolmentCode(kind, symbols.substring(0, kind.selecting), secret));
    }

    private static String folded(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }

    private static String symbols(int count, RandomGenerator random) {
        return random.ints(count, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /// A sum over GF(32) that no one wrong character and no two swapped neighbours leave as it was.
    private static char check(String symbols) {
        var sum = 1;
        for (var at = 0; at < symbols.length(); at++) {
            sum = doubled(sum) ^ ALPHABET.indexOf(symbols.charAt(at));
        }
        return ALPHABET.charAt(doubled(sum));
    }

    private static int doubled(int element) {
        return (element << 1) ^ ((element & 0x10) == 0 ? 0 : 0x25);
    }
}
