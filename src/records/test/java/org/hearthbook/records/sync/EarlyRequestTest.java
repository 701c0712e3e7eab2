package org.hearthbook.records.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.sync.SyncRequest.AskedOf;
import org.hearthbook.records.sync.SyncRequest.Known;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

final class EarlyRequestTest {

    private static final UUID LAPTOP = new UUID(0x7000, 1);
    private static final UUID HILL = new UUID(0x7000, 2);
    private static final UUID EPOCH = new UUID(0x7000, 3);
    private static final List<Offer> OFFERS =
            List.of(
                    new Offer("{\"text\":\"Ọlá said “no”\\n\"}", "c2ln", null),
                    new Offer("{}", null, "cmVjZWlwdA"),
                    new Offer("{\"text\":\"" + "and so on ".repeat(9_000) + "\"}", null, null));

    private static SyncRequest request(@Nullable UUID epoch, AskedOf... asked) {
        return new SyncRequest(LAPTOP, epoch, List.of(asked), 1_000);
    }

    private static AskedOf asked(List<Offer> offers) {
        return new AskedOf(HILL, "8-x", offers, List.of());
    }

    @ParameterizedTest
    @EnumSource
    void becomesTheRequestOfWhichItIsTheBeginning(ContentCoding coding)
            throws IOException, Wire.NotUnderstood {
        for (var epoch : new UUID[] {EPOCH, null}) {
            var request = request(epoch, asked(OFFERS));
            var early = new EarlyRequest(OFFERS, coding);

            assertTrue(early.isBeginningOf(request));
            var json = early.coding().unpack(early.packed(request), SyncRequest.MOST_BYTES);
            assertEquals(request, Wire.read(json, SyncRequest.class));
        }
    }

    @Test
    void isTheBeginningOfNoOther() {
        var early = new EarlyRequest(OFFERS, ContentCoding.GZIP);
        var known = List.of(new Known(HILL, "aGFzaA"));
        var others =
                List.of(
                        request(EPOCH),
                        request(EPOCH, asked(List.of())),
                        request(EPOCH, asked(OFFERS.subList(0, 2))),
                        request(EPOCH, asked(OFFERS.reversed())),
                        request(EPOCH, new AskedOf(HILL, "8-x", OFFERS, known)),
                        request(EPOCH, asked(OFFERS), asked(List.of())));

        for (var other : others) {
            assertFalse(early.isBeginningOf(other), other.toString());
        }
    }
}
