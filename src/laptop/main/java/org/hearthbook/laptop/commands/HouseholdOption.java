package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.HouseholdDetails;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.List;

/// Which household is meant, of those whose books the person can open.
final class HouseholdOption {

    @Option(
            names = "--household",
            paramLabel = "NAME",
            description = "The household's name or id; not needed when there is only one.")
    private @Nullable String household;

    /// The books that are meant. One is right; of none or several the person has to be told.
    List<OpenBook> among(Bookcase books) {
        var all = books.openAll().stream().filter(OpenBook::isIntroduced).toList();
        return household == null ? all : all.stream().filter(this::isMeant).toList();
    }

    private boolean isMeant(OpenBook book) {
        return book.household().id().toString().equals(household) || name(book).equals(household);
    }

    static String name(OpenBook book) {
        return book.household().details().map(HouseholdDetails::name).orElse("");
    }
}
