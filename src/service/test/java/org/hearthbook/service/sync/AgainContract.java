package org.hearthbook.service.sync;

import static org.hearthbook.service.trying.Writers.noteOf;
import static org.hearthbook.service.trying.Writers.wording;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.service.trying.Seed;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// What is said to changes that come again, or under an id that another has.
abstract class AgainContract extends DeskContract {

    @Test
    void saysTheSameAgainToTheSameChange() {
        var amara = service.amara();
        var begun = amara.writers.begin(Service.AMARA);
        var first = amara.sends(begun);
        service.clock.pass(60);

        assertEquals(first, amara.sends(begun));
        assertEquals(3, service.seq());
    }

    @Test
    void takesAChangeThatComesTwiceInOneRequestOnce() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var note = amara.writers.note(Service.AMARA, "Quiet day.");

        var outcomes = amara.sends(List.of(note, note));

        assertEquals(outcomes.getFirst(), outcomes.getLast());
        assertEquals(4, service.seq());
    }

    @Test
    void keepsAnotherChangeUnderATakenIdAside() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var note = amara.writers.note(Service.AMARA, "Quiet day.");
        var taken = amara.sends(note);

        var clash = amara.sends(sameIdAs(note, "Loud day."));

        assertEquals(new Outcome.Clash(note.change().id()), clash);
        assertEquals(taken, amara.sends(note));
        assertEquals(1, service.inQuarantine());
        assertEquals(4, service.seq());
    }

    @Test
    void refusesForEverWhatItRefusedOnce() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var note = amara.writers.note(Service.AMARA, "Quiet day.");
        var record = note.change().record();
        var removed = new NoteChange.Removed("Twice");
        amara.sends(List.of(note, amara.writers.does(Service.AMARA, record, removed)));
        var again = amara.writers.does(Service.AMARA, record, removed);
        var refused = amara.sends(again);
        amara.sends(amara.writers.does(Service.AMARA, record, new NoteChange.Restored()));

        assertInstanceOf(Outcome.Refused.class, refused);
        assertEquals(refused, amara.sends(again));
    }

    /// Whatever was settled stays so, in whatever order and however often it comes again.
    @Test
    void changesNothingWhenRequestsComeAgainInAnyOrder() {
        var random = Seed.random("replays");
        var amara = service.amara();
        var requests = new ArrayList<List<Written>>();
        requests.add(amara.writers.begin(Service.AMARA));
        for (var time = 0; time < 30; time++) {
            requests.add(List.of(something(amara, random.nextInt(4))));
        }
        requests.forEach(amara::sends);
        var settled = requests.stream().map(amara::sends).toList();
        var head = service.head();

        for (var time = 0; time < 200; time++) {
            var which = random.nextInt(requests.size());
            assertEquals(settled.get(which), amara.sends(requests.get(which)));
        }

        assertEquals(head, service.head());
    }

    private static Written something(Laptop laptop, int what) {
        var notes = List.copyOf(laptop.writers.household().notes());
        if (what == 0 || notes.isEmpty()) {
            return laptop.writers.note(Service.AMARA, "Quiet day.");
        }
        var last = notes.getLast().id();
        return switch (what) {
            case 1 -> laptop.writers.does(Service.AMARA, last, new NoteChange.Removed("Twice"));
            case 2 -> laptop.writers.does(Service.AMARA, last, new NoteChange.Restored());
            default ->
                    laptop.writers.does(
                            Service.AMARA, last, new NoteChange.Amended(wording("Loud."), ""));
        };
    }

    private static Written sameIdAs(Written written, String text) {
        var as = written.change();
        var other =
                new Change(
                        as.id(),
                        as.household(),
                        as.record(),
                        as.base(),
                        as.by(),
                        as.on(),
                        as.at(),
                        noteOf(text));
        return new Written(other, Kinds.json().write(other), null);
    }
}
