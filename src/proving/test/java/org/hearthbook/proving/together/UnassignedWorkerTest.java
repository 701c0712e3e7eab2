package org.hearthbook.proving.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.service.sync.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A worker who wrote on the family's laptop before the service assigned them to that family.
final class UnassignedWorkerTest {

    private static final UUID HOUSEHOLD = UUID.randomUUID();
    private static final UUID AMARA = UUID.randomUUID();
    private static final UUID JO = UUID.randomUUID();

    @TempDir private Path folder;
    private HillService service;
    private LooseLaptop kitchen;

    @BeforeEach
    void write() {
        service = new HillService(folder, LooseLaptop.CLOCK);
        service.expects(HOUSEHOLD);
        kitchen = new LooseLaptop(HOUSEHOLD, AMARA);
        kitchen.begin(UUID.randomUUID());
    }

    private void introduceJo(UUID by) {
        var jo = new PersonChange.WorkerAdded("Jo", Role.SUPERVISING_SOCIAL_WORKER, "North");
        assertTrue(kitchen.book().act(by, List.of(Act.on(JO, jo))).isSaved());
    }

    @AfterEach
    void close() {
        service.close();
    }

    private List<Delay> delays() {
        return kitchen.book().bag().delays();
    }

    private Sending sending(UUID record) {
        return kitchen.book().post(AMARA).sending(record);
    }

    @Test
    void waitsForTheServiceAndSaysSoAndHoldsUpNothingElse() {
        introduceJo(JO);
        var note = kitchen.note("Pancakes.");

        kitchen.syncWith(service);

        assertEquals(1, delays().size());
        assertEquals(Delay.Cause.NOT_ASSIGNED, delays().getFirst().because());
        assertEquals(JO, delays().getFirst().who());
        assertInstanceOf(Sending.Delayed.class, sending(JO));
        assertInstanceOf(Sending.Sent.class, sending(note));
    }

    @Test
    void goesOnceTheServiceHasAssignedThem() throws SQLException {
        introduceJo(AMARA);
        kitchen.syncWith(service);
        service.assigns(HOUSEHOLD, JO, Role.SUPERVISING_SOCIAL_WORKER);
        kitchen.crash();

        kitchen.syncWith(service);

        assertEquals(List.of(), delays());
        assertInstanceOf(Sending.Sent.class, sending(JO));
    }

    @Test
    void whatTheyWroteOfThemselvesGoesOnceTheySignIn() throws SQLException {
        introduceJo(JO);
        service.assigns(HOUSEHOLD, JO, Role.SUPERVISING_SOCIAL_WORKER);
        kitchen.syncWith(service);
        assertEquals(Delay.Cause.SENDS_THEMSELF, delays().getFirst().because());
        kitchen.crash();

        service.hear(kitchen.engine, jo());

        assertEquals(List.of(), delays());
        assertInstanceOf(Sending.Sent.class, sending(JO));
    }

    private Caller jo() {
        var role = Role.SUPERVISING_SOCIAL_WORKER;
        var scope = Set.of(HOUSEHOLD);
        return new Caller(JO, kitchen.laptop, JO, JO, role, scope, scope);
    }
}
