package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.keys.ForService;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Sees to it that the service can help somebody who forgot their passphrase: it keeps the code of
/// a slot, sealed, and gets a fresh one after each change of the passphrase.
final class EscrowKeeping {

    private final Bookcase books;
    private final HttpLink link;

    EscrowKeeping(Bookcase books, HttpLink link) {
        this.books = books;
        this.link = link;
    }

    /// Leaves a code if the service has none for the present passphrase. What fails is done again
    /// the next time.
    void keep() {
        Membership.of(books).filter(this::isDue).ifPresent(this::leave);
    }

    private boolean isDue(Membership membership) {
        return !books.escrow().passphraseSlot().equals(membership.escrow().leftFor());
    }

    private void leave(Membership membership) {
        var prepared = membership.escrow().slot() == null ? prepared(membership) : membership;
        var slot = prepared.escrow().slot();
        var code = prepared.escrow().code();
        if (slot == null || code == null) {
            return;
        }
        // Read before the request: a passphrase that is changed meanwhile gets a code of its own.
        var passphrase = books.escrow().passphraseSlot();
        if (link.escrow(new Enrolment.Escrow(Map.of(slot, code))) instanceof Answer.Got) {
            books.escrow().keepOnly(slot);
            prepared.with(new Membership.Escrow(passphrase, null, null)).keepIn(books);
        }
    }

    /// With a new slot, and its code sealed for the service, both on the disk.
    private Membership prepared(Membership membership) {
        try (var code = RecoveryCode.random(books.desk().random())) {
            return books.escrow()
                    .add(code)
                    .flatMap(it -> kept(membership, it, code))
                    .orElse(membership);
        }
    }

    private Optional<Membership> kept(Membership membership, UUID slot, RecoveryCode code) {
        var plain = code.inGroups().getBytes(StandardCharsets.UTF_8);
        var key = Wire.bytes(membership.serviceKey());
        var sealed = Wire.text(ForService.seal(key, slot.toString(), plain));
        var before = membership.escrow().leftFor();
        var next = membership.with(new Membership.Escrow(before, slot, sealed));
        return next.keepIn(books).isSaved() ? Optional.of(next) : Optional.empty();
    }
}
