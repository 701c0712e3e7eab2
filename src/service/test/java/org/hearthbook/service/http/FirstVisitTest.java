package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.trying.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class FirstVisitTest {

    @TempDir private Path folder;
    private Premises premises;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void saysHelloToAnyone() {
        var answer = premises.laptop().get("/v1/hello");

        assertEquals(200, answer.statusCode());
        assertEquals(Optional.of("1"), answer.headers().firstValue("Hearthbook-Version"));
    }

    @Test
    void enrolsByACodeAndAnswersWithAToken() {
        var home = premises.town.household("The Okafor household");
        var laptop = premises.enrolled("Grace Okafor", Role.CARER, home);

        var answer = laptop.post("/v1/sync", new SyncRequest(laptop.id, null, List.of(), 100));

        Laptop.read(answer, 200, SyncReply.class);
    }

    @Test
    void findsASecondCarerInTheBookByName() {
        var home = premises.town.household("The house on the hill");
        var first = premises.town.person("Amara", Role.CARER);
        var second = premises.town.person("Benedict", Role.CARER);
        premises.town.assign(first, home);
        premises.town.assign(second, home);
        var kitchen = premises.laptop();
        var amara = UUID.randomUUID();
        var benedict = UUID.randomUUID();
        var book = Writers.at(UUID.randomUUID(), kitchen.id);
        kitchen.enrol(premises.code(first), book.household().id(), amara);
        kitchen.signIn();
        var changes = new ArrayList<>(book.begin(amara));
        changes.add(book.does(amara, benedict, Writers.carerAdded("Benedict")));
        send(kitchen, book, changes);

        var reply = premises.laptop().enrol(premises.code(second), null, null);

        assertEquals(benedict, reply.person());
        assertEquals(book.household().id(), reply.households().getFirst().household());
    }

    private static void send(Laptop laptop, Writers book, List<Written> changes) {
        var offers = changes.stream().map(Writers::offer).toList();
        var asked = new SyncRequest.AskedOf(book.household().id(), "", offers, List.of());
        var answer = laptop.post("/v1/sync", new SyncRequest(laptop.id, null, List.of(asked), 9));
        var outcomes = Laptop.read(answer, 200, SyncReply.class).households().getFirst().outcomes();
        outcomes.forEach(it -> assertInstanceOf(Outcome.Accepted.class, it));
    }
}
