package org.hearthbook.service.commands;

import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.Laptops;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Finds the household, person or laptop that an administrator means, or says why not.
final class Meant {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int ENOUGH_LETTERS = 8;

    private final Transaction transaction;

    Meant(Transaction transaction) {
        this.transaction = transaction;
    }

    /// The household with this reference or id.
    Households.Known household(String referenceOrId) {
        var households = new Households(transaction);
        return households
                .byReference(referenceOrId)
                .or(() -> id(referenceOrId).flatMap(households::find))
                .orElseThrow(() -> NotDone.because("noHousehold", referenceOrId));
    }

    /// The person with this id or, if only one has it, this name.
    People.Known person(String nameOrId) {
        var people = new People(transaction);
        var found = people.find(nameOrId).map(List::of).orElseGet(() -> people.called(nameOrId));
        if (found.size() > 1) {
            throw NotDone.because("severalPeople", nameOrId);
        }
        return found.stream().findFirst().orElseThrow(() -> NotDone.because("noPerson", nameOrId));
    }

    /// Everyone on the laptop whose id, or at least its first eight letters, these are.
    List<Laptops.Known> laptop(String start) {
        var all = new Laptops(transaction).list();
        var isEnough = start.length() >= ENOUGH_LETTERS;
        var found = all.stream().filter(it -> isEnough && it.laptop().startsWith(start)).toList();
        var laptops = found.stream().map(Laptops.Known::laptop).distinct().count();
        if (laptops != 1) {
            throw NotDone.because(laptops == 0 ? "noLaptop" : "severalLaptops", start);
        }
        return found;
    }

    private static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
