package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

final class HttpLinkTest {

    private static final UUID KITCHEN = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final SyncReply NOTHING_NEW =
            new SyncReply(KITCHEN, Instant.EPOCH, List.of(), List.of(), null);
    private static final SyncRequest ASKING = new SyncRequest(KITCHEN, null, List.of(), 100);

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong nanos = new AtomicLong();
    private StandIn service;
    private HttpLink link;

    @BeforeEach
    void plugIn() throws IOException {
        service = new StandIn().on("/v1/sync", _ -> StandIn.Reply.json(NOTHING_NEW));
        link = link(Instant.parse("2027-03-01T22:04:00Z"));
    }

    private HttpLink link(Instant clock) {
        var desk = new Desk(Clock.fixed(clock, ZoneOffset.UTC), random, nanos::get);
        return HttpLink.to(service.address(), LaptopKey.random(random), desk);
    }

    @AfterEach
    void unplug() {
        link.close();
        service.close();
    }

    @Test
    void learnsTheNonceAndFetchesATokenBeforeTheFirstSync() {
        assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(ASKING));

        assertEquals(List.of("POST /v1/tokens", "POST /v1/sync"), service.paths());
        assertEquals(Wire.text(Wire.write(ASKING)), Wire.text(service.came.getLast().body()));
    }

    @Test
    void needsOneRequestWhenAllIsKnown() {
        link.sync(ASKING);
        service.came.clear();

        link.sync(ASKING);

        assertEquals(List.of("POST /v1/sync"), service.paths());
    }

    @Test
    void takesItForTheLastReplyWhenTheServiceSaysThatAllIsTheSame() {
        var later = NOTHING_NEW.at(NOTHING_NEW.at().plusSeconds(300));
        link.sync(ASKING);
        service.on(
                "/v1/sync",
                it ->
                        it.headers().getOrDefault("hearthbook-same", "").equals(NOTHING_NEW.tag())
                                ? StandIn.Reply.json(later).with(SyncReply.SAME, "1")
                                : StandIn.Reply.problem(400, "not-understood"));

        assertEquals(new Answer.Got<>(later), link.sync(ASKING));
    }

    @Test
    void saysWhatItHeardOnlyWhenItBringsNothing() {
        link.sync(ASKING);
        var known = new SyncRequest.Known(UUID.randomUUID(), "hash");
        var asked = new SyncRequest.AskedOf(UUID.randomUUID(), "", List.of(), List.of(known));
        link.sync(new SyncRequest(ASKING.laptop(), null, List.of(asked), 10));

        assertTrue(
                service.came.stream().noneMatch(it -> it.headers().containsKey("hearthbook-same")));
    }

    @Test
    void followsTheServiceToANewNonce() {
        link.sync(ASKING);
        service.renewNonce();

        assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(ASKING));
    }

    @Test
    void renewsATokenBeforeItEndsAndAfterItWasDropped() {
        link.sync(ASKING);
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        service.renewToken();
        assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(ASKING));

        service.renewToken();
        assertEquals(new Answer.Got<>(NOTHING_NEW), link.sync(ASKING));
    }

    @ParameterizedTest
    @CsvSource({"2017-03-01T00:00:00Z", "2037-03-01T00:00:00Z"})
    void worksWithAClockThatIsTenYearsWrong(Instant clock) {
        try (var wrong = link(clock)) {
            assertEquals(new Answer.Got<>(NOTHING_NEW), wrong.sync(ASKING));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "403, revoked, Revoked",
        "401, not-enrolled, NotEnrolled",
        "413, too-many-changes, TooLarge",
        "413, too-large, TooLarge",
        "400, not-understood, NotUnderstood",
        "418, of-tomorrow, NotUnderstood",
        "413, of-tomorrow, TooLarge",
        "500, service-trouble, ServiceTrouble",
        "503, not-ready, ServiceTrouble"
    })
    void knowsWhatTheServiceMeans(int status, String code, String failure) {
        service.on("/v1/sync", _ -> StandIn.Reply.problem(status, code));

        var because = link.sync(ASKING).failure().orElseThrow();

        assertEquals(failure, because.getClass().getSimpleName());
    }

    @Test
    void waitsAsLongAsItIsAsked() {
        service.on(
                "/v1/sync",
                _ -> StandIn.Reply.problem(429, "too-many-requests").with("Retry-After", "7"));

        assertEquals(
                Optional.of(new Failure.Busy(Duration.ofSeconds(7))), link.sync(ASKING).failure());
    }

    @Test
    void passesOverWhatANewerServiceAdds() {
        var newer =
                """
                {"epoch":"%s","at":"2027-03-01T22:04:00Z","households":[],"outside":[],
                 "weather":{"sunny":[1,2,3]}}
                """
                        .formatted(KITCHEN);
        service.on("/v1/sync", _ -> json(newer));

        var got = assertInstanceOf(Answer.Got.class, link.sync(ASKING));

        assertInstanceOf(SyncReply.class, got.reply());
    }

    @Test
    void saysWhenItCannotReadTheAnswer() {
        for (var body : List.of("", "{", "[]", "{\"epoch\":7}", "null", "{".repeat(5_000))) {
            service.on("/v1/sync", _ -> json(body));

            assertEquals(
                    Optional.of(new Failure.NotUnderstood()), link.sync(ASKING).failure(), body);
        }
    }

    @Test
    void enrolsWithAProofAlone() {
        var reply =
                new Enrolment.Reply(
                        KITCHEN,
                        KITCHEN,
                        "Amara Example",
                        Role.CARER,
                        "",
                        List.of(new Enrolment.InScope(KITCHEN, "Example", true)),
                        "Fostering",
                        "key",
                        "key");
        service.on("/v1/enrolments", _ -> StandIn.Reply.json(reply));

        var answer = link.enrol(new Enrolment.Request("CODE", KITCHEN, null, null));

        assertEquals(new Answer.Got<>(reply), answer);
        assertEquals(List.of("POST /v1/enrolments"), service.paths());
    }

    private static StandIn.Reply json(String body) {
        return new StandIn.Reply(
                200,
                Map.of("Content-Type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
