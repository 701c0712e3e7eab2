package org.hearthbook.proving.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Attention.Remedy;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.notes.NoteChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

final class TogetherTest {

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
    void bringsAWholeBookToTheSecondLaptop() {
        var note = kitchen.note("We read together.");

        kitchen.syncWith(service);
        study.syncWith(service);

        assertEquals(kitchen.digest(), study.digest());
        assertEquals(new Sending.Sent(LooseLaptop.CLOCK.instant()), sending(kitchen, note));
        assertEquals(0, kitchen.engine.standing().waiting());
        assertEquals(Link.CONNECTED, kitchen.engine.standing().link());
    }

    private static Sending sending(LooseLaptop laptop, UUID record) {
        return laptop.book().post(laptop.person).sending(record);
    }

    @Test
    void keepsBothWordingsWhenTwoLaptopsRewriteOneNote() {
        var note = kitchen.note("Pancakes.");
        everyoneSyncs();
        kitchen.act(note, new NoteChange.Amended(LooseLaptop.wording("Pancakes at six."), ""));
        study.act(note, new NoteChange.Amended(LooseLaptop.wording("Pancakes at eight."), ""));
        study.note("Something else.");

        everyoneSyncs();

        assertEquals(Set.of("Pancakes at six.", "Pancakes at eight."), texts(kitchen, note));
        assertEquals(kitchen.digest(), study.digest());
        var settled = new NoteChange.Amended(LooseLaptop.wording("Pancakes at six."), "");
        kitchen.act(Act.on(note, settled));
        everyoneSyncs();
        assertEquals(Set.of("Pancakes at six."), texts(study, note));
        assertEquals(kitchen.digest(), study.digest());
    }

    private static Set<String> texts(LooseLaptop laptop, UUID note) {
        return laptop.book().household().note(note).orElseThrow().standing().stream()
                .map(it -> it.wording().text())
                .collect(Collectors.toSet());
    }

    @Test
    void foldsInTheOrderOfTheServiceOnEveryLaptop() {
        var note = kitchen.note("Pancakes.");
        everyoneSyncs();
        kitchen.act(note, new NoteChange.Removed("twice"));
        study.act(note, new NoteChange.Amended(LooseLaptop.wording("Pancakes again."), ""));

        study.syncWith(service);
        everyoneSyncs();

        assertEquals(kitchen.digest(), study.digest());
    }

    @Test
    void needsFewRequestsForTenThousandNotes() {
        for (var number = 0; number < 2_000; number++) {
            kitchen.note("Note " + number);
        }

        var up = kitchen.syncWith(service);
        var down = study.syncWith(service);

        assertTrue(up <= 4, () -> up + " requests up");
        assertTrue(down <= 4, () -> down + " requests down");
        assertEquals(kitchen.digest(), study.digest());
        assertEquals(1, kitchen.syncWith(service));
    }

    @Test
    void keepsWhatTheServiceDoesNotTakeAndSendsTheRest() {
        everyoneSyncs();
        kitchen.act(
                BEN,
                new org.hearthbook.records.people.PersonChange.MovedOn(
                        LooseLaptop.MONDAY, "Approval ended"));
        kitchen.syncWith(service);
        var note = study.note("Written while nobody knew.");

        study.syncWith(service);

        var post = study.book().post(BEN);
        assertEquals(1, post.attention().size());
        assertEquals(1, study.engine.standing().attention());
        assertTrue(sending(study, note) instanceof Sending.NeedsAttention);
        assertEquals(kitchen.digest(), study.digest());
        assertTrue(post.settle(post.attention().getFirst(), Remedy.DISMISS).isSaved());
        assertEquals(List.of(), post.attention());
        study.crash();
        assertEquals(List.of(), study.book().post(BEN).attention());
        assertEquals(kitchen.digest(), study.digest());
    }

    @Test
    void goesOnAfterACrash() {
        kitchen.note("We read together.");
        kitchen.syncWith(service);
        var digest = kitchen.digest();

        kitchen.crash();

        assertEquals(digest, kitchen.digest());
        assertEquals(0, kitchen.engine.standing().waiting());
        assertEquals(1, kitchen.syncWith(service));
    }
}
