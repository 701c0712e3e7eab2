package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.trying.Writers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A laptop that says what it heard last, and one that does not.
final class SameTest {

    @TempDir private Path folder;
    private Premises premises;
    private UUID home;
    private Laptop kitchen;
    private Writers book;
    private final UUID grace = UUID.randomUUID();
    private @Nullable UUID epoch;
    private String cursor = "";

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        home = premises.town.household("The Okafor household");
        kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
        book = Writers.at(home, kitchen.id);
        var first = read(send(book.begin(grace)));
        epoch = first.epoch();
        cursor = first.households().getFirst().cursor();
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void isToldInFewBytesThatAllIsAsItWas() {
        var full = read(poll());
        premises.clock.pass(300);

        var answer = poll(SyncReply.SAME, full.tag());

        assertEquals(Optional.of("1"), same(answer));
        assertTrue(answer.body().length < 100, () -> new String(answer.body(), UTF_8));
        var now = premises.clock.instant();
        assertEquals(new SyncReply(full.epoch(), now, List.of(), List.of(), null), read(answer));
        assertEquals(full.at(now), read(poll()));
    }

    @Test
    void isToldAllWhenItDoesNotSayOrHeardSomethingElse() {
        var full = read(poll());
        for (var tag : List.of("", "AAAAAAAAAAAA", full.at(Instant.EPOCH).tag() + "A")) {
            var answer = poll(SyncReply.SAME, tag);
            assertEquals(Optional.empty(), same(answer));
            assertEquals(full.households(), read(answer).households());
        }
        assertEquals(Optional.empty(), same(poll()));
    }

    @Test
    void isToldAllOnceSomethingIsNew() {
        var tag = read(poll()).tag();
        premises.push("{}".getBytes(UTF_8));
        var withPack = poll(SyncReply.SAME, tag);
        assertEquals(Optional.empty(), same(withPack));

        var note = book.note(grace, "We read together.");
        send(List.of(note));
        assertEquals(Optional.empty(), same(poll(SyncReply.SAME, read(withPack).tag())));
    }

    private static Optional<String> same(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue(SyncReply.SAME);
    }

    private HttpResponse<byte[]> poll(String... headers) {
        return kitchen.ask("POST", "/v1/sync", body(List.of()), headers);
    }

    private HttpResponse<byte[]> send(List<Written> changes) {
        return kitchen.ask("POST", "/v1/sync", body(changes));
    }

    private byte[] body(List<Written> changes) {
        var offers = changes.stream().map(Writers::offer).toList();
        var asked = new SyncRequest.AskedOf(home, cursor, offers, List.of());
        return Wire.write(new SyncRequest(kitchen.id, epoch, List.of(asked), 100));
    }

    private static SyncReply read(HttpResponse<byte[]> answer) {
        return Laptop.read(answer, 200, SyncReply.class);
    }
}
