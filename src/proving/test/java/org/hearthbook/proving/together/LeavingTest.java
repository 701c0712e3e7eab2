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
    private LooseLaptop kitchen;
    private LooseLaptop study;

    @BeforeEach
    void enrol() {
        service = new HillService(folder, LooseLaptop.CLOCK);
        service.expects(HOUSEHOLD);
        kitchen = new LooseLaptop(HOUSEHOLD, AMARA);
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

    /// What the service numbers anew then looks as if it were what this laptop sent.
    @Test
    void bringsBackWhatAServiceLostThatWasPutBackUnnoticed() throws Exception {
        service.backUp();
        var lost = study.note("After the backup.");
        var outside = HillService.assignedNoLonger(study.caller());
        service.hear(study.engine, outside);
        service.restore();
        kitchen.note("Takes the same number.");
        kitchen.syncWith(service);
        study.note("Written meanwhile.");

        service.hear(study.engine, outside);
        service.isDurable(HOUSEHOLD);
        service.hear(study.engine, outside);
        kitchen.syncWith(service);

        assertEquals(1, kitchen.book().household().history(lost).size());
        assertEquals(6, service.seq(HOUSEHOLD));
    }

    @Test
    void handsOverWhatTheServiceMayHaveLost() throws Exception {
        service.backUp();
        study.note("After the backup.");
        study.syncWith(service);
        assertEquals(List.of(), study.book().bag().unsent());
        service.restore();

        study.disk.beginEpoch(List.of(HOUSEHOLD), UUID.randomUUID());

        assertEquals(4, study.book().bag().unsent().size());
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
