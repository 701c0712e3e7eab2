package org.hearthbook.proving.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.hearthbook.records.notes.NoteChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

/// A service that was put back to yesterday's copy of its database.
final class RestoredServiceTest {

    private static final UUID HOUSEHOLD = UUID.randomUUID();
    private static final UUID AMARA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    @TempDir private Path folder;
    private HillService service;
    private LooseLaptop kitchen;
    private LooseLaptop study;

    @BeforeEach
    void enrol() throws Exception {
        service = new HillService(folder, LooseLaptop.CLOCK);
        service.expects(HOUSEHOLD);
        kitchen = new LooseLaptop(HOUSEHOLD, AMARA);
        study = new LooseLaptop(HOUSEHOLD, BEN);
        kitchen.begin(BEN);
        kitchen.note("Before the backup.");
        kitchen.syncWith(service);
        study.syncWith(service);
        service.backUp();
    }

    @AfterEach
    void close() {
        service.close();
    }

    private void everyoneSyncs() {
        for (var round = 0; round < 3; round++) {
            kitchen.syncWith(service);
            study.syncWith(service);
        }
    }

    @Test
    void getsBackWhatItHadForgotten() throws Exception {
        var note = study.note("After the backup.");
        everyoneSyncs();
        var seq = service.seq(HOUSEHOLD);
        var epoch = kitchen.disk.place(HOUSEHOLD).epoch();

        service.restore();
        assertNotEquals(seq, service.seq(HOUSEHOLD));
        everyoneSyncs();

        assertEquals(seq, service.seq(HOUSEHOLD));
        assertNotEquals(epoch, kitchen.disk.place(HOUSEHOLD).epoch());
        assertEquals(kitchen.digest(), study.digest());
        assertEquals(1, kitchen.book().household().history(note).size());
        assertEquals(0, kitchen.engine.standing().waiting());
    }

    @Test
    void getsItFromTheOtherLaptopWhenTheWritersIsLost() throws Exception {
        study.note("After the backup.");
        everyoneSyncs();
        var seq = service.seq(HOUSEHOLD);
        var digest = kitchen.digest();

        service.restore();
        kitchen.syncWith(service);
        kitchen.syncWith(service);

        assertEquals(seq, service.seq(HOUSEHOLD));
        var third = new LooseLaptop(HOUSEHOLD, BEN);
        third.syncWith(service);
        assertEquals(digest, third.digest());
    }

    @Test
    void leadsToOneOrderWhenNumbersAreGivenAnew() throws Exception {
        var note = kitchen.note("A note.");
        everyoneSyncs();
        kitchen.act(note, new NoteChange.Removed("twice"));
        kitchen.syncWith(service);
        study.syncWith(service);
        service.restore();
        study.act(note, new NoteChange.Restored());
        study.note("Written after the restore.");
        study.syncWith(service);

        everyoneSyncs();

        assertEquals(kitchen.digest(), study.digest());
        var third = new LooseLaptop(HOUSEHOLD, BEN);
        third.syncWith(service);
        assertEquals(kitchen.digest(), third.digest());
    }

    @Test
    void isFoundAgainAfterACrashInBetween() throws Exception {
        for (var number = 0; number < 50; number++) {
            study.note("Note " + number);
        }
        everyoneSyncs();
        var seq = service.seq(HOUSEHOLD);
        service.restore();
        study.crash();
        kitchen.crash();

        everyoneSyncs();

        assertEquals(seq, service.seq(HOUSEHOLD));
        assertEquals(kitchen.digest(), study.digest());
    }
}
