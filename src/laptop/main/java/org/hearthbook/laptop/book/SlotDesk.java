package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.Guesses;
import org.hearthbook.laptop.keys.SealedSlot;
import org.hearthbook.laptop.keys.Secret;
import org.hearthbook.laptop.keys.SlotOpening;
import org.hearthbook.laptop.store.Vault;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Tries secrets on people's slots. Every guess is counted on the disk before it is tried.
final class SlotDesk {

    private final Vault vault;
    private final Desk desk;
    private final Map<UUID, Guesses> guesses = new ConcurrentHashMap<>();

    SlotDesk(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
    }

    /// Opens the person's own keys and nothing else; the caller closes them.
    synchronized Tried open(UUID person, Secret secret) {
        var slots =
                vault.people().slots(person).stream().filter(it -> secret.fits(it.kind())).toList();
        if (slots.isEmpty()) {
            return new Tried.NotPossible(Words.of("noSlot"));
        }
        var guessing = guesses.computeIfAbsent(person, this::guessesOf);
        if (!guessing.waitLeft().isZero()) {
            return new Tried.TooSoon(guessing.waitLeft());
        }
        vault.people().setWrongGuesses(person, guessing.beginGuess());
        var opening = opening(slots, secret);
        vault.people().setWrongGuesses(person, guessing.settle(opening));
        return tried(opening, guessing);
    }

    /// A code may be the person's own or the one that the service kept: one guess tries both.
    private static SlotOpening opening(List<SealedSlot> slots, Secret secret) {
        var last = slots.getFirst().open(secret);
        for (var slot : slots.subList(1, slots.size())) {
            if (last instanceof SlotOpening.Opened) {
                return last;
            }
            last = slot.open(secret);
        }
        return last;
    }

    private static Tried tried(SlotOpening opening, Guesses guessing) {
        return switch (opening) {
            case SlotOpening.Opened(var keys) -> new Tried.Opened(keys);
            case SlotOpening.WrongSecretOrTampered _ -> new Tried.Wrong(guessing.waitLeft());
            case SlotOpening.Refused(var reason) -> new Tried.NotPossible(reason);
        };
    }

    private Guesses guessesOf(UUID person) {
        return new Guesses(vault.people().wrongGuesses(person), desk.nanoTime());
    }
}
