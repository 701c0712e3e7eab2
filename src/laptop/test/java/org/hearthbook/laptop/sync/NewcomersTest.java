package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// A service tells in every answer of all households that it was not asked of.
final class NewcomersTest {

    private static final UUID MILL = new UUID(0x7000, 2);

    private final SyncLaptop laptop = new SyncLaptop();
    private final StubbornService service = new StubbornService();

    /// One that lies here already is no newcomer, else two would take turns without end.
    @Test
    void restsThoughTheServiceTellsOfTheOneItDidNotAskOf() {
        laptop.begin(MILL);
        laptop.note(HILL, "We read together.");

        var first = laptop.request();
        laptop.note(MILL, "Written meanwhile.");
        laptop.engine.answered(first, tellingOfAll(first));
        saysAll();

        assertEquals(0, laptop.engine.standing().waiting());
    }

    @Test
    void beginsABookForOneThatIsNotHere() {
        saysAll();

        assertEquals(List.of(HILL, MILL), laptop.disk.households());
    }

    private void saysAll() {
        var requests = 0;
        while (laptop.engine.next() instanceof Next.Send(var request)) {
            laptop.engine.answered(request, tellingOfAll(request));
            assertTrue(++requests < 20, "It goes on and on");
        }
    }

    private SyncReply tellingOfAll(SyncRequest request) {
        var reply = service.answer(request);
        var told = new ArrayList<>(reply.households());
        var asked = told.stream().map(Answered::household).collect(Collectors.toSet());
        for (var household : List.of(HILL, MILL)) {
            if (!asked.contains(household)) {
                told.add(announced(household));
            }
        }
        return new SyncReply(reply.epoch(), reply.at(), told, List.of(), null);
    }

    private static Answered announced(UUID household) {
        return new Answered(household, List.of(), List.of(), "", true, 0, List.of(), null);
    }
}
