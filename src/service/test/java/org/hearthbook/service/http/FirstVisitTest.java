package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
}
