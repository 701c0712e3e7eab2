package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.store.Mark;

/// Whatever a laptop shows as sent has receipts that the service gave for it.
final class SentByReceipt {

    private SentByReceipt() {}

    static void check(Aftermath after, Verdicts verdicts) {
        for (var laptop : after.laptops()) {
            laptop.books()
                    .values()
                    .forEach(it -> check(laptop.name(), it, after.truth(), verdicts));
        }
    }

    static void check(String laptop, BookAfter book, Truth truth, Verdicts verdicts) {
        book.marks()
                .forEach((id, mark) -> {
                    if (mark instanceof Mark.Received it) {
                        verdicts.expect(
                                Promise.I10,
                                truth.isIssued(id, it.receipt()),
                                () -> laptop + " has a receipt for " + id + " that nobody gave");
                    }
                });
        for (var written : book.held().values()) {
            var change = written.change();
            if (book.sent().contains(change.record())) {
                verdicts.expect(
                        Promise.I10,
                        book.isReceived(change.id()) || book.isRefused(change.id()),
                        () -> laptop + " shows " + change.id() + " as sent");
            }
        }
    }
}
