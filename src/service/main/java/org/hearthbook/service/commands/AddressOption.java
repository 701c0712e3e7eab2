package org.hearthbook.service.commands;

import org.hearthbook.service.store.Facts;
import org.hearthbook.service.store.Transaction;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.net.URI;
import java.util.Optional;

/// What stands in letters about the service itself. Said once, it is remembered.
final class AddressOption {

    private static final String UNNAMED = "your fostering service";

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address in letters, if serve was not told. It is remembered.")
    private @Nullable String address;

    @Option(
            names = "--service-name",
            paramLabel = "NAME",
            description = "What people call the service. It is remembered.")
    private @Nullable String name;

    Optional<String> known(Transaction transaction) {
        var facts = new Facts(transaction);
        if (address != null) {
            facts.put(Facts.ADDRESS, checked(address));
        }
        return facts.find(Facts.ADDRESS);
    }

    String service(Transaction transaction) {
        var facts = new Facts(transaction);
        if (name != null) {
            facts.put(Facts.NAME, Given.name(name));
        }
        return facts.find(Facts.NAME).orElse(UNNAMED);
    }

    private static String checked(String address) {
        try {
            var scheme = String.valueOf(URI.create(address).getScheme());
            if (URI.create(address).getHost() != null && scheme.matches("https?")) {
                return address.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException _) {
            // Said below, as for every other address that is none.
        }
        throw new NotDone(new Ending.NotUnderstood(Words.of("noAddress", address)));
    }
}
