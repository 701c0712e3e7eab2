package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.service.store.Rows;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/// How often the database is asked, which is what an answer costs.
abstract class CostContract extends DeskContract {

    private static final List<UUID> CASELOAD =
            LongStream.range(1, 21).mapToObj(it -> new UUID(0x7000, it)).toList();

    @Test
    void asksOnceHoweverManyHouseholdsHaveNothingNew() throws Unanswerable {
        CASELOAD.subList(1, 20).forEach(service::expects);
        var all = Set.copyOf(CASELOAD);
        var jo = Service.caller(3, Service.JO, Role.SUPERVISING_SOCIAL_WORKER, all, all);
        var asked = CASELOAD.stream().map(it -> new AskedOf(it, "", List.of(), List.of())).toList();
        var statements = Rows.statements(service.database);

        var reply = service.desk.answer(jo, new SyncRequest(jo.laptop(), null, asked, 1_000));

        assertEquals(20, reply.households().size());
        assertEquals(1, statements.get());
    }

    @Test
    void asksNoOftenerForAHundredChangesThanForOne() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var statements = Rows.statements(service.database);

        amara.sends(notes(amara, 1));
        var forOne = statements.getAndSet(0);
        amara.sends(notes(amara, 100));

        assertEquals(forOne, statements.get());
        assertTrue(forOne <= 7, forOne + " statements");
    }

    private static List<Written> notes(Laptop laptop, int count) {
        var notes = new ArrayList<Written>();
        for (var note = 0; note < count; note++) {
            notes.add(laptop.writers.note(Service.AMARA, "Quiet day."));
        }
        return notes;
    }
}
