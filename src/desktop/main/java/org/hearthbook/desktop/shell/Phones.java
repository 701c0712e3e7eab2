package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.signin.RevokedView.Phone;
import org.hearthbook.laptop.book.OpenBook;

import java.util.List;
import java.util.Map;

/// Whom a carer phones about their book, read while it can be. A made-up number helps nobody.
final class Phones {

    private static final int FIRST = 2;

    private Phones() {}

    /// The fostering service's own numbers, which come first in the content pack.
    static List<Phone> of(OpenBook book) {
        var own = book.household().details().map(it -> it.numbers()).orElse(Map.of());
        return book.pack().contacts().stream()
                .limit(FIRST)
                .filter(it -> own.containsKey(it.id()) || !it.madeUp())
                .map(it -> new Phone(it.label(), own.getOrDefault(it.id(), it.number()), it.when()))
                .toList();
    }
}
