package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.SignInName;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whose book it is to be opened as.
final class PersonOptions {

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Who signs in, by the name that the sign-in screen shows.")
    private @Nullable String name;

    @Mixin private PassphraseOption passphrase = new PassphraseOption();

    PassphraseOption passphrase() {
        return passphrase;
    }

    /// The one who is meant; the only one there is when nobody is named.
    Optional<SignInName> among(List<SignInName> people) {
        if (name == null) {
            return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
        }
        var wanted = folded(name);
        return people.stream().filter(it -> folded(it.name()).equals(wanted)).findFirst();
    }

    /// What to say when it is nobody.
    String nobody(List<SignInName> people) {
        if (people.isEmpty()) {
            return Words.of("nobodyYet");
        }
        var names = people.stream().map(SignInName::name).collect(Collectors.joining(", "));
        return name == null ? Words.of("sayWho", names) : Words.of("nobodyOfThatName", name, names);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
