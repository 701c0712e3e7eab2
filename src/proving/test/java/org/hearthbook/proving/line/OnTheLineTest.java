package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Sending;
import org.hearthbook.laptop.sync.Introduction;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// The journey from an offline book to two laptops that are one book.
final class OnTheLineTest {

    @TempDir private Path folder;
    private Council council;
    private Pair pair;

    @BeforeEach
    void open() {
        council = new Council(folder.resolve("service"));
        pair = Pair.with(council);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void bringsABookFullOfOfflineWorkToTheOtherCarer() throws IOException {
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin();
                var study = new Home(folder.resolve("study"))) {
            amara.keys().addCarer(Home.BEN, Home.words(), Home.code());
            for (var evening = 0; evening < 300; evening++) {
                Home.note(amara, "Evening " + evening);
            }
            Home.photo(amara, 100_000);
            Home.photo(amara, 3_500_000);

            var amaras = pair.enrol(amara, "Amara Example");
            var standing = Pair.sync(amaras);
            assertEquals(Link.CONNECTED, standing.link());
            assertEquals(0, standing.waiting());
            assertEquals(0, standing.filesWaiting());
            assertInstanceOf(Sending.Sent.class, amara.sending(amara.me()));

            var bens = pair.join(study, "Ben Example");
            var theirs = Pair.sync(bens);
            try (var ben = bens.book()) {
                assertEquals(0, theirs.waiting());
                assertEquals("Ben Example", ben.person().name());
                assertEquals(300, ben.household().notes().size());
                Pair.sync(bens);
                Pair.sync(amaras);
                assertEquals(Pair.digest(amara), Pair.digest(ben));
                assertEquals(0, ben.files().toFetch().size());
                for (var file : amara.household().files()) {
                    try (var here = amara.files().open(file);
                            var there = ben.files().open(file)) {
                        assertArrayEquals(here.readAllBytes(), there.readAllBytes());
                    }
                }
            }
        }
    }

    @Test
    void asksACarerWhomTheBookDoesNotKnowToIntroduceThemself() {
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin();
                var study = new Home(folder.resolve("study"))) {
            var amaras = pair.enrol(amara, "Amara Example");
            Pair.sync(amaras);
            var bens = pair.join(study, "Ben Example");

            try (var ben = bens.book()) {
                assertFalse(Introduction.isAwaited(ben, bens.membership()));
                Pair.sync(bens);
                assertTrue(Introduction.isAwaited(ben, bens.membership()));
                var introduced = Introduction.ofCarer(ben, bens.membership(), Home.BEN);
                assertTrue(introduced.isSaved(), introduced::words);
                assertEquals(0, Pair.sync(bens).waiting());
                Pair.sync(amaras);

                assertEquals(
                        "Ben Example", amara.household().person(ben.me()).orElseThrow().name());
                assertEquals(Pair.digest(amara), Pair.digest(ben));
            }
        }
    }

    @Test
    void sendsWhatIsWrittenUnaskedAndStopsAtOnce() {
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            var amaras = pair.enrol(amara, "Amara Example");
            try (var runner = SyncRunner.start(amara.bookcase(), amaras.membership())) {
                assertTrue(runner.awaitRest(Duration.ofSeconds(60)));
                var note = Home.note(amara, "We read together.");

                assertTrue(runner.awaitRest(Duration.ofSeconds(60)));
                assertInstanceOf(Sending.Sent.class, amara.sending(note));
                assertTimeout(Duration.ofSeconds(5), runner::close);
            }
        }
    }

    @Test
    void goesOnWhereItWasWhenTheServiceComesBack() {
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            var amaras = pair.enrol(amara, "Amara Example");
            Pair.sync(amaras);
            var port = council.port();
            council.goAway();
            var note = Home.note(amara, "Written while the service was away");
            assertEquals(Link.OFFLINE, Pair.sync(amaras).link());
            assertInstanceOf(Sending.Waiting.class, amara.sending(note));
            council.comeBack(port);

            assertEquals(Link.CONNECTED, Pair.sync(amaras).link());
            assertInstanceOf(Sending.Sent.class, amara.sending(note));
        }
    }
}
