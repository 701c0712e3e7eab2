package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.Packs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class PackTest {

    private static final byte[] NOTHING = {};
    private static final byte[] PACK = ContentPacks.shippedBytes();

    @TempDir private Path folder;
    private Premises premises;
    private Laptop kitchen;
    private Enrolment.Reply enrolment;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        var home = premises.town.household("The Okafor household");
        var grace = premises.town.person("Grace Okafor", Role.CARER);
        premises.town.assign(grace, home);
        kitchen = premises.laptop();
        enrolment = kitchen.enrol(premises.code(grace), null, null);
        kitchen.signIn();
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void givesThePackThatIsInForceSigned() {
        push();

        var answer = kitchen.ask("GET", "/v1/pack", NOTHING);

        assertEquals(200, answer.statusCode());
        assertArrayEquals(PACK, answer.body());
        var signature = Wire.bytes(answer.headers().firstValue("Pack-Signature").orElseThrow());
        var key = Wire.bytes(enrolment.packKey());
        assertTrue(Ed25519.verify(signature, 0, key, 0, PACK, 0, PACK.length));
    }

    @Test
    void sendsNothingToALaptopThatHasIt() {
        push();
        var tag = "\"" + ContentPacks.shippedSha256() + "\"";

        var answer = kitchen.ask("GET", "/v1/pack", NOTHING, "If-None-Match", tag);

        assertEquals(304, answer.statusCode());
        assertEquals(0, answer.body().length);
    }

    @Test
    void namesItInEverySync() {
        assertNull(sync().pack());
        assertEquals(404, kitchen.ask("GET", "/v1/pack", NOTHING).statusCode());

        push();

        assertEquals(ContentPacks.shippedSha256(), sync().pack());
    }

    private SyncReply sync() {
        var answer = kitchen.post("/v1/sync", new SyncRequest(kitchen.id, null, List.of(), 100));
        return Laptop.read(answer, 200, SyncReply.class);
    }

    private void push() {
        var signature = Wire.text(premises.keys.sign(PACK));
        var signed = new Packs.Signed(ContentPacks.shippedSha256(), signature, PACK);
        premises.database.inTransaction(it -> {
            new Packs(it).push(2, signed, 0);
            return true;
        });
    }
}
