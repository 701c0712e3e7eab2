package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/// How much news one answer carries, and for whom.
abstract class PagesContract extends DeskContract {

    private static final List<UUID> HOUSEHOLDS =
            LongStream.range(1, 6).mapToObj(it -> new UUID(0x7000, it)).toList();

    @Test
    void givesNoMoreThanTheLaptopCanTakeAndGoesOnFromThere() {
        var written = wrote(Service.HOUSEHOLD, 20, "Quiet day.");
        var ben = service.ben();
        ben.most = 7;
        var read = new ArrayList<Delivered>();
        var pages = 0;

        for (var more = true; more; pages++) {
            var answered = ben.reads();
            assertTrue(answered.changes().size() <= 7);
            read.addAll(answered.changes());
            more = answered.more();
        }

        assertEquals(written, read.stream().map(Delivered::json).toList());
        assertEquals(
                LongStream.rangeClosed(1, 23).boxed().toList(),
                read.stream().map(Delivered::seq).toList());
        assertEquals(4, pages);
    }

    @Test
    void givesNothingToALaptopThatCanTakeNothing() {
        wrote(Service.HOUSEHOLD, 5, "Quiet day.");
        var ben = service.ben();
        ben.most = 0;

        var answered = ben.reads();

        assertTrue(answered.changes().isEmpty());
        assertTrue(answered.more());
    }

    @Test
    void letsNoLargeHouseholdCrowdOutTheSmallOnes() {
        HOUSEHOLDS.subList(1, 5).forEach(service::expects);
        wrote(HOUSEHOLDS.getFirst(), 200, "Quiet day.");
        HOUSEHOLDS.subList(1, 5).forEach(it -> wrote(it, 2, "Quiet day."));

        var answers = asked(60).households();

        assertEquals(
                List.of(40, 5, 5, 5, 5), answers.stream().map(it -> it.changes().size()).toList());
        assertEquals(
                List.of(true, false, false, false, false),
                answers.stream().map(Answered::more).toList());
    }

    @Test
    void keepsAnAnswerUnderFourMebibytes() {
        HOUSEHOLDS.subList(1, 5).forEach(service::expects);
        HOUSEHOLDS.forEach(it -> wrote(it, 10, "\"\\\u1230\u120B\u121D".repeat(30_000)));
        var cursors = new ArrayList<String>();
        var read = 0;

        for (var more = true; more; ) {
            var reply = asked(1_000, cursors);
            assertTrue(Wire.write(reply).length < 4 * 1024 * 1024 + 8_192);
            var given = reply.households().stream().mapToInt(it -> it.changes().size()).sum();
            assertTrue(given > 0);
            read += given;
            more = reply.households().stream().anyMatch(Answered::more);
            cursors.clear();
            reply.households().forEach(it -> cursors.add(it.cursor()));
        }

        assertEquals(5 * 13, read);
    }

    @Test
    void givesOneAfterTheOtherWhatDoesNotFitTogether() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        for (var time = 0; time < 2; time++) {
            var note = Writers.offer(amara.writers.note(Service.AMARA, "\"".repeat(900_000)));
            var newer = note.json().replace("note.written", "note.sung");
            amara.offers(List.of(new Offer(newer, null, null)));
        }
        var ben = service.ben();

        var first = ben.reads();
        var second = ben.reads();

        assertEquals(4, first.changes().size());
        assertTrue(first.more());
        assertEquals(1, second.changes().size());
        assertFalse(second.more());
    }

    private SyncReply asked(int most) {
        return asked(most, List.of());
    }

    private SyncReply asked(int most, List<String> cursors) {
        var all = Set.copyOf(HOUSEHOLDS);
        var caller = Service.caller(3, Service.JO, Role.SUPERVISING_SOCIAL_WORKER, all, all);
        var asked = new ArrayList<AskedOf>();
        for (var household : HOUSEHOLDS) {
            var cursor = cursors.isEmpty() ? "" : cursors.get(asked.size());
            asked.add(new AskedOf(household, cursor, List.of(), List.of()));
        }
        try {
            return service.desk.answer(caller, new SyncRequest(caller.laptop(), null, asked, most));
        } catch (Unanswerable because) {
            throw new IllegalStateException(because);
        }
    }

    /// The texts of what Amara wrote in a household: its beginning, and so many notes.
    private List<String> wrote(UUID household, int notes, String text) {
        var all = Set.of(household);
        var caller = Service.caller(1, Service.AMARA, Role.CARER, all, all);
        var amara = service.at(Writers.at(household, caller.laptop()), caller);
        var written = new ArrayList<>(amara.writers.begin(Service.AMARA));
        for (var note = 0; note < notes; note++) {
            written.add(amara.writers.note(Service.AMARA, text));
        }
        amara.sends(written);
        return written.stream().map(it -> Writers.offer(it).json()).toList();
    }
}
