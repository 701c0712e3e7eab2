package org.hearthbook.service.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

/// Which requests are turned away whole, and nothing of them is taken in.
abstract class TurningAwayContract extends DeskContract {

    @Test
    void turnsAwayACursorThatItNeverGave() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var genuine = amara.cursor;
        var wrong =
                List.of(
                        "x",
                        "1",
                        "3.3..",
                        genuine + "A",
                        genuine.replaceFirst("3", "2"),
                        "\u0663.3.x.y");

        for (var cursor : wrong) {
            amara.cursor = cursor;
            var because = assertThrows(IllegalStateException.class, amara::reads).getCause();
            var turned = assertInstanceOf(Unanswerable.class, because);
            assertEquals("bad-cursor", turned.problem().code(), cursor);
        }
    }

    @Test
    void turnsAwayTheCursorOfAnotherHousehold() {
        var amara = service.amara();
        amara.sends(amara.writers.begin(Service.AMARA));
        var cursors = new Cursors(service.keys);

        assertNull(cursors.read(new UUID(0x7000, 2), amara.cursor));
    }

    @Test
    void turnsAwayMoreChangesThanOneRequestCanBring() {
        var amara = service.amara();
        var offer = Writers.offer(amara.writers.begin(Service.AMARA).getFirst());
        var many = Collections.nCopies(SyncRequest.MOST_CHANGES + 1, offer);

        assertEquals("too-many-changes", problem(amara, List.of(asked(many))));
    }

    @Test
    void turnsAwayARequestThatAsksTwiceOfOneHouseholdOrBringsNoChange() {
        var amara = service.amara();
        var nothing = asked(List.of());

        assertEquals("not-understood", problem(amara, List.of(nothing, nothing)));
        for (var json : List.of("", "{}", "[]", "null", "{\"id\":7}")) {
            var offer = new Offer(json, null, null);
            assertEquals("not-understood", problem(amara, List.of(asked(List.of(offer)))));
        }
        var change = Writers.offer(amara.writers.note(Service.AMARA, "Quiet day.")).json();
        for (var signature : List.of("", "AAAA", "not base64url")) {
            var offers =
                    List.of(
                            new Offer(change, signature, null),
                            new Offer(change.replace("wording", "wrding"), signature, null));
            assertEquals("not-understood", problem(amara, List.of(asked(offers.subList(0, 1)))));
            assertEquals("not-understood", problem(amara, List.of(asked(offers.subList(1, 2)))));
        }
    }

    @Test
    void turnsAwayALaptopThatSpeaksForAnother() {
        var amara = service.amara();
        var request = new SyncRequest(new UUID(0x7100, 2), null, List.of(), 1);

        var because =
                assertThrows(Unanswerable.class, () -> service.desk.answer(amara.caller, request));

        assertEquals("not-understood", because.problem().code());
    }

    private String problem(Laptop laptop, List<AskedOf> asked) {
        var request = new SyncRequest(laptop.caller.laptop(), null, asked, 1_000);
        return assertThrows(Unanswerable.class, () -> service.desk.answer(laptop.caller, request))
                .problem()
                .code();
    }

    private static AskedOf asked(List<Offer> offers) {
        return new AskedOf(Service.HOUSEHOLD, "", offers, List.of());
    }
}
