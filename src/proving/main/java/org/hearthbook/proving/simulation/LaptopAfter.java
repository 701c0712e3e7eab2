package org.hearthbook.proving.simulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One laptop when all is over.
///
/// @param reads the households that it is for
record LaptopAfter(String name, Set<Home> reads, Map<Home, BookAfter> books) {

    LaptopAfter {
        reads = Set.copyOf(reads);
        books = Collections.unmodifiableMap(books);
    }

    static LaptopAfter of(Laptop laptop, Scopes scopes) {
        var books = new EnumMap<Home, BookAfter>(Home.class);
        for (var household : laptop.drive().households()) {
            books.put(Home.of(household), BookAfter.of(laptop, household));
        }
        return new LaptopAfter(laptop.name(), reads(laptop, scopes), books);
    }

    private static Set<Home> reads(Laptop laptop, Scopes scopes) {
        return Set.copyOf(
                List.of(Home.values()).stream()
                        .filter(it -> scopes.mayRead(laptop.owner(), it))
                        .toList());
    }

    LaptopAfter with(Home home, BookAfter book) {
        var others = new EnumMap<Home, BookAfter>(Home.class);
        others.putAll(books);
        others.put(home, book);
        return new LaptopAfter(name, reads, others);
    }
}
