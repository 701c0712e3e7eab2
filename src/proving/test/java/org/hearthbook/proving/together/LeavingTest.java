package org.hearthbook.proving.together;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// A household that a person may read no longer.
final class LeavingTest {

    private static final UUID HOUSEHOLD = UUID.randomUUID();
    private static final UUID AMARA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    @TempDir private Path folder;
    private HillService service;
    private LooseLaptop study;

    @BeforeEach
    void enrol() {
        service = new HillService(folder, LooseLaptop.CLOCK);
        service.expects(HOUSEHOLD);
        var kitchen = new LooseLaptop(HOUSEHOLD, AMARA);
        study = new LooseLaptop(HOUSEHOLD, BEN);
        kitchen.begin(BEN);
        kitchen.syncWith(service);
        study.syncWith(service);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void goesOnlyWhenEverythingArrivedAndIsInABackup() throws Exception {
        study.note("Not sent yet.");
        var outside = HillService.assignedNoLonger(study.caller());

        service.hear(study.engine, outside);
        assertEquals(List.of(HOUSEHOLD), study.disk.households());
        assertEquals(0, study.engine.standing().waiting());
        service.hear(study.engine, outside);
        assertEquals(List.of(HOUSEHOLD), study.disk.households());
        service.isDurable(HOUSEHOLD);
        service.hear(study.engine, outside);

        assertEquals(List.of(), study.disk.households());
        assertEquals(4, service.seq(HOUSEHOLD));
    }

    @Test
    void isAskedOfAgainWhenThePersonMayReadItAgain() {
        service.hear(study.engine, HillService.assignedNoLonger(study.caller()));
        var digest = study.digest();

        study.syncWith(service);

        assertEquals(digest, study.digest());
    }

    @Test
    void comesToALaptopThatWasNeverAsked() {
        var fresh = new LooseLaptop(UUID.randomUUID(), BEN);
        fresh.books.leave(fresh.household);
        assertEquals(List.of(), fresh.disk.households());

        service.hear(fresh.engine, HillService.carer(fresh.laptop, BEN, HOUSEHOLD));

        assertEquals(List.of(HOUSEHOLD), fresh.disk.households());
        assertEquals(
                study.digest(),
                fresh.books
                        .book(HOUSEHOLD)
                        .household()
                        .digest(org.hearthbook.records.household.Kinds.json()));
    }
}
