package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.proving.wire.Cut;
import org.hearthbook.proving.wire.Relay;
import org.hearthbook.proving.wire.Traffic;
import org.hearthbook.records.content.ContentPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What a laptop costs that has nothing to say and nothing to hear.
final class IdleTest {

    private static final int MOST = 1_400;

    @TempDir private Path folder;

    @Test
    void asksInOneRequestAndFourteenHundredBytesAlsoWithAPackInForce() throws IOException {
        try (var council = new Council(folder.resolve("service"));
                var relay = Relay.to(council.port(), () -> Cut.NEVER);
                var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            council.administer("pack", "push", pack().toString());
            var address = URI.create("http://127.0.0.1:" + relay.port());
            var amaras =
                    new Pair(council, new ServiceAddress(address)).enrol(amara, "Amara Example");
            Home.note(amara, "Evening");
            try (var runner = SyncRunner.start(amara.bookcase(), amaras.membership())) {
                finish(runner, relay);
                finish(runner, relay);

                var idle = finish(runner, relay);
                System.out.printf("idle poll: %d up, %d down%n", idle.up(), idle.down());
                assertEquals(1, idle.requests());
                assertTrue(idle.up() + idle.down() <= MOST, idle::toString);

                Home.note(amara, "Another evening");
                var sent = finish(runner, relay);
                assertTrue(sent.up() + sent.down() <= 5_000, sent::toString);
                assertEquals(0, amara.bag().toBeSentCount());
            }
        }
    }

    private static Traffic finish(SyncRunner runner, Relay relay) {
        var before = relay.traffic();
        runner.finish(Duration.ofSeconds(60));
        return relay.traffic().since(before);
    }

    private Path pack() throws IOException {
        var file = folder.resolve("pack.json");
        try (var in = ContentPack.class.getResourceAsStream("default-pack.json")) {
            Files.copy(in, file);
        }
        return file;
    }
}
