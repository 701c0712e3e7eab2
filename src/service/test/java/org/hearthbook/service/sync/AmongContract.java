package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.sync.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What came before is known again, whether few or many others lie between in the log.
abstract class AmongContract extends DeskContract {

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 64, 65, 300})
    void knowsTheFirstAndTheLastAgainAmongOthers(int others) {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var notes = notes(amara, others + 2);
        var settled = amara.sends(notes);
        var fresh = notes(amara, 1).getFirst();

        var again = amara.sends(List.of(notes.getFirst(), fresh, notes.getLast()));

        assertEquals(settled.getFirst(), again.getFirst());
        assertEquals(notes.size() + 4, Service.seq(again.get(1)));
        assertEquals(settled.getLast(), again.getLast());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 64, 65, 300})
    void refusesAgainWhatItRefusedAmongOthers(int others) {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var first = notes(amara, 1).getFirst();
        var notes = notes(amara, others);
        amara.sends(first);
        amara.sends(notes);
        var wrong = onThePageOf(first, notes(amara, 1).getFirst());
        var refused = amara.sends(wrong);
        var page = new ArrayList<>(notes);
        page.add(wrong);
        Collections.reverse(page);

        assertInstanceOf(Outcome.Refused.class, refused);
        assertEquals(refused, amara.sends(page).getFirst());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 64, 65, 300})
    void findsThatANoteIsThereAlreadyThatSaysItIsNew(int others) {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var first = notes(amara, 1).getFirst();
        amara.sends(first);
        amara.sends(notes(amara, others));
        var wrong = onThePageOf(first, notes(amara, 1).getFirst());

        var outcomes = amara.sends(List.of(notes(amara, 1).getFirst(), wrong));

        var id = wrong.change().id();
        assertInstanceOf(Outcome.Accepted.class, outcomes.getFirst());
        assertEquals(new Outcome.Refused(id, "alreadyThere", List.of()), outcomes.getLast());
    }

    private static List<Written> notes(Laptop laptop, int count) {
        var notes = new ArrayList<Written>();
        for (var note = 0; note < count; note++) {
            notes.add(laptop.writers.note(Service.AMARA, "Quiet day."));
        }
        return notes;
    }

    private static Written onThePageOf(Written page, Written note) {
        var as = note.change();
        var record = page.change().record();
        var other =
                new Change(
                        as.id(),
                        as.household(),
                        record,
                        List.of(),
                        as.by(),
                        as.on(),
                        as.at(),
                        as.body());
        return new Written(other, Kinds.json().write(other), null);
    }
}
