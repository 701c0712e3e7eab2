package org.hearthbook.proving.simulation;

/// Everybody who may read a household sees the same, and so does whoever folds the service's log.
final class OneDigest {

    private OneDigest() {}

    static void check(Aftermath after, Verdicts verdicts) {
        for (var home : Home.values()) {
            var log = after.log(home);
            var digest = Folding.digest(Folding.household(home, log));
            for (var laptop : after.laptops()) {
                if (laptop.reads().contains(home) && !log.isEmpty()) {
                    var book = laptop.books().get(home);
                    verdicts.expect(
                            Promise.I4,
                            book != null && book.digest().equals(digest),
                            () -> laptop.name() + " sees another " + home);
                }
            }
        }
    }
}
