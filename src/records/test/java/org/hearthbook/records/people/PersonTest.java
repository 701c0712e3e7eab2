package org.hearthbook.records.people;

import static org.hearthbook.records.people.People.KEYS;
import static org.hearthbook.records.people.People.at;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class PersonTest {

    @Test
    void remembersEveryKeyInOrder() {
        var newer = new PublicKeys("0c".repeat(32), "0d".repeat(32));

        var person =
                at("carer")
                        .then(CARER, new PersonChange.KeysAdded(KEYS))
                        .then(CARER, new PersonChange.KeysAdded(newer))
                        .state();

        assertEquals(List.of(KEYS, newer), person.keys());
        assertEquals(Optional.of(newer), person.newestKeys());
        assertEquals(KEYS, PublicKeys.of(KEYS.signingKey(), KEYS.openingKey()));
    }

    @Test
    void keepsWhoseWordsAProfileIsIn() {
        var words = "Kenkey, and not \u201Cthat yellow stuff\u201D.";

        var entry =
                at("child")
                        .then(CARER, new PersonChange.ProfileWritten("food", words, true))
                        .state()
                        .profile()
                        .get("food");

        assertEquals(words, entry == null ? "" : entry.words());
        assertTrue(entry != null && entry.ownWords());
    }

    @Test
    void isHereAgainAfterComingBack() {
        var back = at("childgone").then(CARER, new PersonChange.Returned()).state();

        assertTrue(back.isHere());
        assertFalse(at("childgone").state().isHere());
        assertTrue(back.isChild());
        assertEquals("K.M.", back.shortName());
    }
}
