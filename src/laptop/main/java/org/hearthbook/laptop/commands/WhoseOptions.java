package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.HouseholdDetails;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.visits.Visit;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which household, which carer and which visit a document is of.
final class WhoseOptions {

    @Option(
            names = "--household",
            paramLabel = "NAME",
            description = "Whose book, for somebody who reads several.")
    private @Nullable String household;

    @Option(
            names = "--carer",
            paramLabel = "NAME",
            description = "Whose document, when it is not your own.")
    private @Nullable String carer;

    @Option(
            names = "--visit",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the visit; without it, the newest.")
    private @Nullable LocalDate visit;

    Choice<OpenBook> household(OpenBook signedIn) {
        if (household == null) {
            return new Choice.One<>(signedIn);
        }
        var books = signedIn.bookcase().openAll();
        return one(books, it -> name(it.household()), household, "exportHouseholds");
    }

    private static String name(Household household) {
        return household.details().map(HouseholdDetails::name).orElse("");
    }

    /// The one who is named, or whoever signed in, or the only carer that there is.
    Choice<UUID> carer(OpenBook open) {
        var carers =
                open.household().people().stream().filter(it -> it.asCarer().isPresent()).toList();
        var mine = carers.stream().filter(it -> it.id().equals(open.me())).findFirst();
        if (carer == null && mine.isPresent()) {
            return new Choice.One<>(open.me());
        }
        return switch (one(carers, Person::name, carer, "exportCarers")) {
            case Choice.One(var person) -> new Choice.One<>(person.id());
            case Choice.None(var words) -> new Choice.None<>(words);
        };
    }

    private static <T> Choice<T> one(
            List<T> all, Function<T, String> nameOf, @Nullable String wanted, String key) {
        var meant =
                wanted == null
                        ? all
                        : all.stream()
                                .filter(it -> folded(nameOf.apply(it)).equals(folded(wanted)))
                                .toList();
        return meant.size() == 1
                ? new Choice.One<>(meant.getFirst())
                : new Choice.None<>(Words.of(key, named(all, nameOf)));
    }

    private static <T> String named(List<T> all, Function<T, String> nameOf) {
        return all.stream().map(nameOf).collect(Collectors.joining(", "));
    }

    /// Of that day, or the newest; what was begun by mistake is none.
    Choice<UUID> visit(OpenBook open) {
        return open.household().visits().stream()
                .filter(it -> it.dropped() == null)
                .filter(it -> visit == null || it.on().equals(visit))
                .max(Comparator.comparing(Visit::on).thenComparing(Visit::id))
                .<Choice<UUID>>map(it -> new Choice.One<>(it.id()))
                .orElseGet(() -> new Choice.None<>(Words.of("exportNoVisit")));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
