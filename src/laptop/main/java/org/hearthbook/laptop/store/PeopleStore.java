package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.PersonCard;
import org.hearthbook.laptop.keys.SealedSlot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who can sign in to this book, and what opens it for them. Nothing here is of use without a
/// passphrase or a recovery code.
public final class PeopleStore {

    private final Database database;

    PeopleStore(Database database) {
        this.database = database;
    }

    /// A new person with all that opens the book for them, or nothing of it.
    public Saving add(
            String label, PersonCard card, List<SealedSlot> slots, List<HouseholdGrant> grants) {
        var wayIn = new WayIn(label, card, slots, grants);
        return database.write(wayIn::add, wayIn::isThere);
    }

    /// In the order in which they were added.
    public List<SignIn> all() {
        return database.read(PersonRows::all);
    }

    public Optional<PersonCard> card(UUID person) {
        return database.read(connection -> PersonRows.card(connection, person));
    }

    public Saving rename(SignIn named) {
        return database.write(
                connection -> PersonRows.rename(connection, named),
                connection -> PersonRows.all(connection).contains(named));
    }

    public List<SealedSlot> slots(UUID person) {
        return database.read(connection -> SlotRows.of(connection, person));
    }

    /// Puts `slot` in the place of the person's slots of its kind: how a passphrase is changed.
    public Saving replace(SealedSlot slot) {
        return database.write(
                connection -> SlotRows.replace(connection, slot),
                connection -> SlotRows.of(connection, slot.person()).contains(slot));
    }

    /// Puts `slot` beside those that the person has.
    public Saving addSlot(SealedSlot slot) {
        return database.write(
                connection -> SlotRows.add(connection, slot),
                connection -> SlotRows.of(connection, slot.person()).contains(slot));
    }

    /// Takes one of the person's slots away.
    public Saving dropSlot(SealedSlot slot) {
        return database.write(
                connection -> SlotRows.drop(connection, slot.id()),
                connection -> !SlotRows.of(connection, slot.person()).contains(slot));
    }

    public List<HouseholdGrant> grants(UUID person) {
        return database.read(connection -> GrantRows.of(connection, person));
    }

    public Saving grant(HouseholdGrant grant) {
        return database.write(
                connection -> GrantRows.put(connection, grant),
                connection -> GrantRows.of(connection, grant.person()).contains(grant));
    }

    /// Who was taken off this laptop and is not back.
    public List<SignIn> farewells() {
        return database.read(Farewells::all);
    }

    /// Wrong passphrases since the last right one.
    public int wrongGuesses(UUID person) {
        return database.read(connection -> PersonRows.wrongGuesses(connection, person));
    }

    public Saving setWrongGuesses(UUID person, int count) {
        return database.write(
                connection -> PersonRows.setWrongGuesses(connection, person, count),
                connection -> PersonRows.wrongGuesses(connection, person) == count);
    }
}
