package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.EarlyRequest;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How messages are packed between a laptop and a service that knows as much, or less.
final class PackingOnTheWireTest {

    private static final UUID KITCHEN = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final SyncReply NOTHING_NEW =
            new SyncReply(KITCHEN, Instant.EPOCH, List.of(), List.of(), null);
    private static final SyncRequest ASKING = new SyncRequest(KITCHEN, null, List.of(), 100);

    private StandIn service;
    private HttpLink link;

    @BeforeEach
    void plugIn() throws IOException {
        service = new StandIn().on("/v1/sync", _ -> StandIn.Reply.json(NOTHING_NEW));
        link = HttpLink.to(service.address(), LaptopKey.random(new SecureRandom()), Desk.real());
    }

    @AfterEach
    void unplug() {
        link.close();
        service.close();
    }

    @Test
    void sendsTheSameWhereItsBeginningWasPackedBefore() throws Wire.NotUnderstood {
        var offers = List.of(new SyncRequest.Offer("{}", null, null));
        var asked = new SyncRequest.AskedOf(UUID.randomUUID(), "7-x", offers, List.of());
        var request = new SyncRequest(KITCHEN, KITCHEN, List.of(asked), 100);

        assertEquals(
                new Answer.Got<>(NOTHING_NEW),
                link.sync(request, new EarlyRequest(offers, ContentCoding.GZIP)));

        var came = service.came.getLast();
        assertEquals("gzip", came.headers().get("content-encoding"));
        assertEquals(request, Wire.read(came.body(), SyncRequest.class));
    }

    /// The tokens of a service that unpacks Zstandard as well say so.
    private void unpacksMore() {
        service.on(
                "/v1/tokens",
                _ ->
                        StandIn.Reply.json(new Enrolment.Token("token-1", 600))
                                .with("Accept-Encoding", "zstd, gzip"));
    }

    private List<String> codings() {
        return service.came.stream()
                .filter(it -> it.path().equals("/v1/sync"))
                .map(it -> it.headers().getOrDefault("content-encoding", "none"))
                .toList();
    }

    @Test
    void packsAsTheServiceUnpacks() {
        unpacksMore();
        var asking = asking(40);

        for (var turn = 0; turn < 3; turn++) {
            assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(asking));
        }

        assertEquals(List.of("gzip", "zstd", "zstd"), codings());
        assertEquals("zstd, gzip", service.came.getLast().headers().get("accept-encoding"));
    }

    @Test
    void packsAsEveryoneUnpacksWhereTheServiceCameBackOlder() {
        unpacksMore();
        var asking = asking(40);
        link.sync(asking);
        service.on(
                "/v1/sync",
                it ->
                        it.headers().getOrDefault("content-encoding", "").equals("gzip")
                                ? StandIn.Reply.json(NOTHING_NEW)
                                : StandIn.Reply.problem(415, "unknown-encoding")
                                        .with("Accept-Encoding", "gzip"));
        var offers = asking.households().getFirst().changes();
        var early = new EarlyRequest(offers, ContentCoding.ZSTD);

        assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(asking, early));
        assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(asking));

        assertEquals(List.of("gzip", "zstd", "gzip", "gzip"), codings());
    }

    @Test
    void packsAsEveryoneUnpacksForWhoeverDoesNotSayHow() {
        unpacksMore();
        link.sync(asking(40));
        service.on("/v1/sync", _ -> StandIn.Reply.problem(415, "unknown-encoding"));

        assertEquals(Optional.of(new Failure.NotUnderstood()), link.sync(asking(40)).failure());
        assertEquals(List.of("gzip", "zstd", "gzip"), codings());
    }

    @Test
    void saysWhatIsWrongWhereNothingIsUnpacked() {
        service.on("/v1/sync", _ -> StandIn.Reply.problem(415, "unknown-encoding"));

        assertEquals(Optional.of(new Failure.NotUnderstood()), link.sync(asking(40)).failure());
        assertEquals(List.of("gzip"), codings());
    }

    private static SyncRequest asking(int changes) {
        var offer = new SyncRequest.Offer("{\"text\":\"made up\"}", null, null);
        var offers = Collections.nCopies(changes, offer);
        var asked = new SyncRequest.AskedOf(KITCHEN, "7-x", offers, List.of());
        return new SyncRequest(KITCHEN, KITCHEN, List.of(asked), 100);
    }

    @ParameterizedTest
    @EnumSource
    void readsNoMoreThanWasAgreedOnHoweverItIsPacked(ContentCoding coding) {
        var bomb = coding.pack(new byte[64 * 1024 * 1024]);
        assertTrue(bomb.length < 500_000);
        service.on("/v1/sync", _ -> packed(bomb, coding));

        assertEquals(Optional.of(new Failure.NotUnderstood()), link.sync(ASKING).failure());
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatIsPackedOneWayOrTheOther(ContentCoding coding) {
        service.on("/v1/sync", _ -> packed(coding.pack(Wire.write(NOTHING_NEW)), coding));

        assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(ASKING));
    }

    private static StandIn.Reply packed(byte[] body, ContentCoding coding) {
        var headers =
                Map.of("Content-Type", "application/json", "Content-Encoding", coding.token());
        return new StandIn.Reply(200, headers, body);
    }
}
