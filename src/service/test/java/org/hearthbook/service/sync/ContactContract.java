package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.service.store.Rows;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// Who is told when a laptop of a household's carers was last heard.
abstract class ContactContract extends DeskContract {

    private static final long HOUR = 3_600_000;

    @Test
    void tellsAWorkerTheHourInWhichACarersLaptopWasLastHeard() {
        carer(500_000 * HOUR, 500_007 * HOUR + 1_234);
        var jo = service.jo();

        assertEquals(500_007L, asks(jo).contact());
        assertEquals(500_007L, asks(jo).contact());
        assertEquals(500_007L, sendsANote(jo).contact());
    }

    @Test
    void tellsAWorkerNothingWhereNoCarersLaptopWasHeard() {
        Rows.assigned(
                service.database, Service.HOUSEHOLD, Service.JO, Role.SUPERVISING_SOCIAL_WORKER);
        Rows.laptop(service.database, Service.JO, 500_000 * HOUR);

        assertNull(asks(service.jo()).contact());
    }

    @Test
    void doesNotCountACarerWhoLeftTheHousehold() {
        carer(500_000 * HOUR);
        Rows.left(service.database, Service.AMARA);

        assertNull(asks(service.jo()).contact());
    }

    @Test
    void tellsACarerNothingOfIt() {
        carer(500_000 * HOUR);

        assertNull(asks(service.amara()).contact());
    }

    @Test
    void tellsAWorkerNothingOfAHouseholdThatIsNotTheirs() {
        carer(500_000 * HOUR);
        var jo = service.jo();
        var role = Role.SUPERVISING_SOCIAL_WORKER;
        var here = Set.of(Service.HOUSEHOLD);
        var left = service.at(jo.writers, Service.caller(3, Service.JO, role, Set.of(), here));

        assertNull(sendsANote(left).contact());
    }

    private void carer(long... heard) {
        Rows.assigned(service.database, Service.HOUSEHOLD, Service.AMARA, Role.CARER);
        for (var at : heard) {
            Rows.laptop(service.database, Service.AMARA, at);
        }
    }

    private static Answered asks(Laptop laptop) {
        return laptop.asks(List.of(), List.of()).households().getFirst();
    }

    private static Answered sendsANote(Laptop laptop) {
        var note = Writers.offer(laptop.writers.note(Service.JO, "Quiet day."));
        return laptop.asks(List.of(note), List.of()).households().getFirst();
    }
}
