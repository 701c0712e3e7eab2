package org.hearthbook.proving.simulation;

/// A book that is read anew from its log is the same, bit for bit.
final class Rebuilt {

    private Rebuilt() {}

    static void check(Aftermath after, Verdicts verdicts) {
        for (var laptop : after.laptops()) {
            laptop.books()
                    .forEach((home, book) ->
                            verdicts.expect(
                                    Promise.I14,
                                    book.digest().equals(book.reopened()),
                                    () ->
                                            laptop.name()
                                                    + " reads another "
                                                    + home
                                                    + " from its log"));
        }
    }
}
