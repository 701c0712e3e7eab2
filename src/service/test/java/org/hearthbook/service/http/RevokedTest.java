package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.trying.Sealer;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A laptop that was stolen or lost, and a person who left.
final class RevokedTest {

    private static final byte[] NOTHING = {};

    @TempDir private Path folder;
    private Premises premises;
    private UUID home;
    private UUID grace;
    private Laptop kitchen;
    private Enrolment.Reply enrolment;
    private Writers book;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        home = premises.town.household("The Okafor household");
        grace = premises.town.person("Grace Okafor", Role.CARER);
        premises.town.assign(grace, home);
        kitchen = premises.laptop();
        enrolment = kitchen.enrol(premises.code(grace), null, null);
        kitchen.signIn();
        book = Writers.at(home, kitchen.id);
        accepted(kitchen, book.begin(enrolment.person()));
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void isRefusedOnTheVeryNextRequestEverywhere() {
        premises.town.revoke(enrolment.enrolment());

        assertRevoked(kitchen.post("/v1/sync", sync(kitchen, List.of())));
        assertRevoked(kitchen.ask("GET", "/v1/pack", NOTHING));
        assertRevoked(kitchen.ask("PUT", "/v1/escrow", NOTHING));
        assertRevoked(kitchen.ask("GET", file(), NOTHING));
        assertRevoked(kitchen.ask("POST", "/v1/tokens", NOTHING));
    }

    @Test
    void handsOverWhatNeverArrived() {
        var note = book.note(enrolment.person(), "We read together.");
        premises.town.revoke(enrolment.enrolment());

        var answer = handOver(note);

        var outcomes = Laptop.read(answer, 200, Enrolment.HandedOver.class).outcomes();
        assertInstanceOf(Outcome.Accepted.class, outcomes.getFirst());
        assertEquals(note.change().id(), outcomes.getFirst().id());
        var study = premises.laptop();
        study.enrol(premises.code(grace), null, null);
        study.signIn();
        assertEquals(4, pulled(study).changes().size());
    }

    @Test
    void doesNotMakeItselfAReaderOfWhatIsSealedLater() {
        premises.town.revoke(enrolment.enrolment());
        var keys = book.keysAdded(enrolment.person());
        handOver(keys);

        var study = premises.laptop();
        study.enrol(premises.code(grace), null, null);
        study.signIn();

        var added = (PersonChange.KeysAdded) keys.change().body();
        assertEquals(added.keys().tag(), pulled(study).lostKeys());
    }

    @Test
    void handsOverTheSameAgainWithoutHarm() {
        var note = book.note(enrolment.person(), "We read together.");
        premises.town.revoke(enrolment.enrolment());

        var first = Laptop.read(handOver(note), 200, Enrolment.HandedOver.class);
        var again = Laptop.read(handOver(note), 200, Enrolment.HandedOver.class);

        assertEquals(first, again);
    }

    @Test
    void isToldWhatCouldNotBeOpened() {
        premises.town.revoke(enrolment.enrolment());
        var id = UUID.randomUUID();
        var sealed = Sealer.seal(enrolment.serviceKey(), "another id", new byte[] {'{', '}'});

        var answer =
                kitchen.post("/v1/hand-overs", new Enrolment.HandOver(home, Map.of(id, sealed)));

        assertEquals(
                List.of(new Outcome.Refused(id, "sealNotOpened", List.of())),
                Laptop.read(answer, 200, Enrolment.HandedOver.class).outcomes());
    }

    @Test
    void isTurnedAwayAtOnceWithMoreThanOneRequestMayBring() {
        premises.town.revoke(enrolment.enrolment());
        var sealed = Sealer.seal(enrolment.serviceKey(), "another id", new byte[] {'{', '}'});
        var many = new HashMap<UUID, String>();
        while (many.size() <= SyncRequest.MOST_CHANGES) {
            many.put(UUID.randomUUID(), sealed);
        }

        var answer = kitchen.post("/v1/hand-overs", new Enrolment.HandOver(home, many));

        assertEquals("too-large", Laptop.problem(answer));
    }

    @Test
    void handsNothingOverToAHouseholdOfOthers() {
        var other = premises.town.household("The Webb household");

        var answer = kitchen.post("/v1/hand-overs", new Enrolment.HandOver(other, Map.of()));

        assertEquals(404, answer.statusCode());
    }

    @Test
    void aStrangersKeyHandsNothingOver() {
        var stranger = premises.laptop();

        var answer = stranger.post("/v1/hand-overs", new Enrolment.HandOver(home, Map.of()));

        assertEquals("not-enrolled", Laptop.problem(answer));
    }

    @Test
    void whoLeftStillSendsForAWhileButReadsNothing() {
        premises.town.unassign(grace, home, premises.clock.instant().toEpochMilli());
        var note = book.note(enrolment.person(), "The last evening.");

        var reply = answer(kitchen, List.of(note));

        assertEquals(List.of(home), reply.outside());
        assertInstanceOf(
                Outcome.Accepted.class, reply.households().getFirst().outcomes().getFirst());
        premises.clock.pass(35L * 24 * 3600 + 1);
        kitchen.signIn();
        assertEquals(List.of(), answer(kitchen, List.of(note)).households());
    }

    private void assertRevoked(HttpResponse<byte[]> answer) {
        assertEquals(403, answer.statusCode());
        assertEquals("revoked", Laptop.problem(answer));
    }

    private HttpResponse<byte[]> handOver(Written note) {
        var id = note.change().id();
        var sealed =
                Sealer.seal(enrolment.serviceKey(), id.toString(), Wire.write(Writers.offer(note)));
        return kitchen.post("/v1/hand-overs", new Enrolment.HandOver(home, Map.of(id, sealed)));
    }

    private void accepted(Laptop laptop, List<Written> changes) {
        answer(laptop, changes).households().getFirst().outcomes().stream()
                .forEach(it -> assertInstanceOf(Outcome.Accepted.class, it));
    }

    private SyncReply answer(Laptop laptop, List<Written> changes) {
        return Laptop.read(laptop.post("/v1/sync", sync(laptop, changes)), 200, SyncReply.class);
    }

    private SyncReply.Answered pulled(Laptop laptop) {
        return answer(laptop, List.of()).households().getFirst();
    }

    private SyncRequest sync(Laptop laptop, List<Written> changes) {
        var offers = changes.stream().map(Writers::offer).toList();
        var asked = new SyncRequest.AskedOf(home, "", offers, List.of());
        return new SyncRequest(laptop.id, null, List.of(asked), 100);
    }

    private String file() {
        return "/v1/households/" + home + "/files/" + "0".repeat(64);
    }
}
