package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.VisitChange;
import org.junit.jupiter.api.Test;

import java.util.List;

final class AgendaTest {

    private final Desk desk = Desk.ofAFamily();
    private final AtTheTable table = new AtTheTable(desk);

    @Test
    void holdsWhatWaitsAndWhatBelongsToItsOwnPlaceApart() {
        table.marksReady();
        table.note(Desk.MONDAY, "We sang.");

        var agenda = agenda();

        var kinds = agenda.items().stream().map(it -> it.getClass().getSimpleName()).toList();
        assertTrue(kinds.containsAll(List.of("ReviewEvidence", "AwaitSignature", "TrainingDue")));
        assertFalse(kinds.contains("ReadNotes"));
        assertFalse(kinds.contains("VisitDue"));
        assertEquals(1, agenda.notes().count());
    }

    @Test
    void namesTheChildrenWhoAreHere() {
        assertEquals(List.of(KOFI), agenda().children().stream().map(Person::id).toList());

        desk.does(AMARA, KOFI, new PersonChange.MovedOn(Desk.MONDAY, "Home to his aunt"));

        assertEquals(List.of(), agenda().children());
    }

    @Test
    void bringsOpenActionsOntoTheNewPageAsTheyWereAgreed() {
        var action = AtTheTable.action(1, AMARA, Desk.MONDAY.plusDays(3));
        var first = table.visits(Desk.MONDAY.minusWeeks(4), true, action);
        table.signs(JO, first);

        var earlier = agenda().earlier();

        assertEquals(
                List.of(
                        new EarlierAction(
                                first,
                                action.id(),
                                action.words(),
                                action.owner(),
                                action.due(),
                                false,
                                "")),
                earlier);
        var next = table.begins(Desk.MONDAY, true);
        desk.does(JO, next, new VisitChange.EarlierActionsLookedAt(earlier));
        assertEquals(earlier, agenda().earlier());
    }

    @Test
    void laysTheVisitBeforeBesideIt() {
        table.signs(JO, table.visits(Desk.MONDAY.minusWeeks(8), true));
        var last = table.visits(Desk.MONDAY.minusWeeks(4), false);
        table.signs(AMARA, last);
        table.begins(Desk.MONDAY, true);

        assertEquals(last, agenda().last().orElseThrow().id());
        assertEquals(Desk.MONDAY.minusWeeks(4), agenda().timing().orElseThrow().lastUnannounced());
    }

    private Agenda agenda() {
        return Agenda.of(desk.household, ContentPacks.shipped(), JO, Desk.MONDAY);
    }
}
