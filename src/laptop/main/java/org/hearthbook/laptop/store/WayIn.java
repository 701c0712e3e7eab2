package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.HouseholdGrant;
import org.hearthbook.laptop.keys.PersonCard;
import org.hearthbook.laptop.keys.SealedSlot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// How somebody signs in from now on, and which households' books that opens for them.
///
/// @param label how the sign-in screen calls them
public record WayIn(
        String label, PersonCard card, List<SealedSlot> slots, List<HouseholdGrant> grants) {

    public WayIn {
        slots = List.copyOf(slots);
        grants = List.copyOf(grants);
    }

    void add(Connection connection) throws SQLException {
        Farewells.isBack(connection, card.person());
        PersonRows.add(connection, label, card);
        for (var slot : slots) {
            SlotRows.add(connection, slot);
        }
        for (var grant : grants) {
            GrantRows.put(connection, grant);
        }
    }

    boolean isThere(Connection connection) throws SQLException {
        return PersonRows.all(connection).contains(new SignIn(card.person(), label))
                && SlotRows.of(connection, card.person()).equals(slots);
    }
}
