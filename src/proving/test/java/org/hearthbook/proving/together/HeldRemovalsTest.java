package org.hearthbook.proving.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.BookPost;
import org.hearthbook.records.notes.NoteChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Many pages that are taken away elsewhere do not go here before somebody said so.
final class HeldRemovalsTest {

    private static final UUID HOUSEHOLD = UUID.randomUUID();
    private static final UUID AMARA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    @TempDir private Path folder;
    private HillService service;
    private LooseLaptop kitchen;
    private LooseLaptop study;
    private List<UUID> notes = List.of();

    @BeforeEach
    void enrol() {
        service = new HillService(folder, LooseLaptop.CLOCK);
        service.expects(HOUSEHOLD);
        kitchen = new LooseLaptop(HOUSEHOLD, AMARA);
        study = new LooseLaptop(HOUSEHOLD, BEN);
        kitchen.begin(BEN);
        notes = IntStream.range(0, 60).mapToObj(it -> kitchen.note("Note " + it)).toList();
        everyoneSyncs();
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

    private void removes(LooseLaptop laptop, int count) {
        notes.subList(0, count)
                .forEach(it -> laptop.act(it, new NoteChange.Removed("It was the wrong child.")));
    }

    private BookPost post() {
        return study.book().post(BEN);
    }

    private long standing(LooseLaptop laptop) {
        return laptop.book().household().notes().stream().filter(it -> !it.isRemoved()).count();
    }

    @Test
    void letsAFewHappen() {
        removes(kitchen, 10);

        everyoneSyncs();

        assertTrue(post().held().isEmpty());
        assertEquals(50, standing(study));
    }

    @Test
    void holdsManyUntilSomebodySaysYes() {
        removes(kitchen, 11);
        everyoneSyncs();
        assertEquals(60, standing(study));
        assertEquals(11, post().held().removals().size());
        study.crash();
        assertEquals(11, post().held().removals().size());
        assertEquals(60, standing(study));

        assertTrue(post().letGo(post().held()).isSaved());

        assertTrue(post().held().isEmpty());
        assertEquals(49, standing(study));
        assertEquals(kitchen.digest(), study.digest());
    }

    @Test
    void putsThemBackEverywhereWhenSomebodySaysNo() {
        removes(kitchen, 11);
        everyoneSyncs();

        assertTrue(post().putBack(post().held()).isSaved());
        everyoneSyncs();

        assertTrue(post().held().isEmpty());
        assertEquals(60, standing(study));
        assertEquals(60, standing(kitchen));
        assertEquals(kitchen.digest(), study.digest());
    }

    @Test
    void holdsNothingOfABookThatArrivesForTheFirstTime() {
        removes(kitchen, 30);
        kitchen.syncWith(service);
        var third = new LooseLaptop(HOUSEHOLD, BEN);

        third.syncWith(service);

        assertTrue(third.book().post(BEN).held().isEmpty());
        assertEquals(kitchen.digest(), third.digest());
    }

    @Test
    void holdsNothingThatThisLaptopDidItself() {
        removes(study, 30);
        everyoneSyncs();

        assertFalse(kitchen.book().post(AMARA).held().isEmpty());
        assertTrue(post().held().isEmpty());
        assertEquals(30, standing(study));
    }
}
