package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Vault;

/// Where a book is: its vault, what it is used with, and the one place that tries secrets on slots.
record Premises(Vault vault, Desk desk, SlotDesk slots) {

    static Premises of(Vault vault, Desk desk) {
        return new Premises(vault, desk, new SlotDesk(vault, desk));
    }
}
