package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.SealedSlot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The ways in that the fostering service keeps a code for, so that a forgotten passphrase is no
/// loss.
public final class EscrowSlots {

    private final Premises premises;
    private final PersonKeys keys;

    EscrowSlots(Premises premises, PersonKeys keys) {
        this.premises = premises;
        this.keys = keys;
    }

    /// Names the slot that the present passphrase opens: another name, another passphrase.
    public UUID passphraseSlot() {
        return slots(SealedSlot.Kind.PASSPHRASE).getFirst().id();
    }

    /// Adds a slot that `code` opens, for the service to keep the code. Gives its name.
    public Optional<UUID> add(RecoveryCode code) {
        var slot = SealedSlot.escrow(keys, code, premises.desk().random());
        var saving = premises.vault().people().addSlot(slot);
        return saving.isKept() ? Optional.of(slot.id()) : Optional.empty();
    }

    /// Drops every such slot but this one, whose code the service has.
    public void keepOnly(UUID slot) {
        slots(SealedSlot.Kind.ESCROW).stream()
                .filter(it -> !it.id().equals(slot))
                .forEach(premises.vault().people()::dropSlot);
    }

    private List<SealedSlot> slots(SealedSlot.Kind kind) {
        return premises.vault().people().slots(keys.person()).stream()
                .filter(it -> it.kind() == kind)
                .toList();
    }
}
