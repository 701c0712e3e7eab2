package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.FileProgress;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.proving.wire.Cut;
import org.hearthbook.proving.wire.Relay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A line that drops again and again.
final class CutLineTest {

    private static final int PART = 1024 * 1024;

    @TempDir private Path folder;
    private final AtomicReference<Supplier<Cut>> lots = new AtomicReference<>(() -> Cut.NEVER);
    private Council council;
    private Relay relay;
    private Pair pair;

    @BeforeEach
    void open() {
        council = new Council(folder.resolve("service"));
        relay = Relay.to(council.port(), () -> lots.get().get());
        var address = new ServiceAddress(URI.create("http://127.0.0.1:" + relay.port()));
        pair = new Pair(council, address);
    }

    @AfterEach
    void close() {
        relay.close();
        council.close();
    }

    @Test
    void carriesAFileThatIsCutAtEveryPartWithoutBeginningAgain() {
        var size = 6 * PART + 12_345;
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            var amaras = pair.enrol(amara, "Amara Example");
            Pair.sync(amaras);
            Home.photo(amara, size);
            var before = relay.traffic().up();
            lots.set(() -> new Cut(PART + PART / 2, Long.MAX_VALUE));

            try (var runner = SyncRunner.start(amara.bookcase(), amaras.membership())) {
                var standing = runner.finish(Duration.ofSeconds(60));
                assertEquals(0, standing.filesWaiting());
            }

            var sent = relay.traffic().up() - before;
            assertTrue(sent < size + 5L * PART, "sent " + sent + " for " + size);
        }
    }

    @Test
    void goesOnWithAFileThatCameInPartAfterTheProgramWasStopped() throws InterruptedException {
        var size = 8 * PART + 12_345;
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var study = new Home(folder.resolve("study"));
                var amara = kitchen.begin()) {
            var amaras = pair.enrol(amara, "Amara Example");
            Home.photo(amara, size);
            Pair.sync(amaras);
            var bens = pair.join(study, "Ben Example");
            var before = relay.traffic().down();
            try (var ben = bens.book()) {
                for (var stops = 1; stops <= 2; stops++) {
                    stopAt(bens, stops * 3L * PART);
                }
                Pair.sync(bens);

                assertEquals(List.of(), ben.files().toFetch());
            }
            var came = relay.traffic().down() - before;
            assertTrue(came < size + 3L * PART, "came " + came + " for " + size);
        }
    }

    private static void stopAt(Enrolling.Enrolled enrolled, long bytes)
            throws InterruptedException {
        var reached = new CountDownLatch(1);
        try (var runner = SyncRunner.start(enrolled.book().bookcase(), enrolled.membership())) {
            runner.watch(
                    new SyncRunner.Watcher() {
                        @Override
                        public void stands(SyncStanding standing) {}

                        @Override
                        public void moved(FileProgress progress) {
                            if (progress.bytes() >= bytes) {
                                reached.countDown();
                            }
                        }
                    });
            assertTrue(reached.await(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void losesNothingOverALineThatDropsAtAnyByte() {
        var random = new Random(20270301);
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            var amaras = pair.enrol(amara, "Amara Example");
            for (var evening = 0; evening < 400; evening++) {
                Home.note(amara, "Evening " + evening);
            }
            lots.set(() -> new Cut(500 + random.nextInt(30_000), 200 + random.nextInt(20_000)));

            SyncStanding standing;
            try (var runner = SyncRunner.start(amara.bookcase(), amaras.membership())) {
                standing = runner.finish(Duration.ofSeconds(60));
                for (var tries = 0; tries < 40 && standing.waiting() > 0; tries++) {
                    standing = runner.finish(Duration.ofSeconds(60));
                }
            }

            assertEquals(0, standing.waiting());
            assertEquals(0, standing.attention());
        }
    }
}
