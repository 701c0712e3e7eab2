package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.book.SignInName;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.proving.wire.Cut;
import org.hearthbook.proving.wire.Relay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// A laptop that was stolen, and a passphrase that was forgotten.
final class RevokedTest {

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

    private static final class Listener implements SyncRunner.Watcher {

        private final List<String> farewells = new ArrayList<>();

        @Override
        public void stands(SyncStanding standing) {}

        @Override
        public void revoked(String words) {
            farewells.add(words);
        }
    }

    @Test
    void handsOverWhatWasNeverSentAndForgetsEverything() {
        try (var study = new Home(folder.resolve("study"))) {
            var listener = new Listener();
            try (var kitchen = new Home(folder.resolve("kitchen"))) {
                Enrolling.Enrolled amaras;
                try (var amara = kitchen.begin()) {
                    amara.keys().addCarer(Home.BEN, Home.words(), Home.code());
                    amaras = pair.enrol(amara, "Amara Example");
                    Pair.sync(amaras);
                    Home.note(amara, "Written on the day it was stolen");
                    var laptop = kitchen.book.laptop().toString();
                    council.administer("revoke", laptop, "--yes");

                    assertEquals(Link.REVOKED, Pair.sync(amaras, listener).link());
                    assertEquals(1, listener.farewells.size());
                    assertTrue(listener.farewells.getFirst().startsWith("Colne Fostering"));
                }
                var me = amaras.membership().person();
                assertEquals(List.of(new SignInName(me, "Amara")), kitchen.book.revoked());
                assertInstanceOf(SignIn.NotPossible.class, kitchen.book.signIn(me, Home.words()));
            }

            var bens = pair.join(study, "Ben Example");
            try (var ben = bens.book()) {
                Pair.sync(bens);
                assertEquals(
                        List.of("Written on the day it was stolen"),
                        ben.household().notes().stream().map(it -> it.wording().text()).toList());
            }
        }
    }

    /// Each connection carries a part and a half.
    @Test
    void handsOverItsPhotosOverALineThatDrops() {
        var part = 1024 * 1024;
        var lots = new AtomicReference<>(Cut.NEVER);
        try (var relay = Relay.to(council.port(), lots::get);
                var study = new Home(folder.resolve("study"))) {
            var overTheRelay =
                    new Pair(
                            council,
                            new ServiceAddress(URI.create("http://127.0.0.1:" + relay.port())));
            try (var kitchen = new Home(folder.resolve("kitchen"));
                    var amara = kitchen.begin()) {
                amara.keys().addCarer(Home.BEN, Home.words(), Home.code());
                var amaras = overTheRelay.enrol(amara, "Amara Example");
                Pair.sync(amaras);
                Home.photo(amara, 3 * part + 12_345);
                Home.photo(amara, 50_000);
                council.administer("revoke", kitchen.book.laptop().toString(), "--yes");
                lots.set(new Cut(part + part / 2, Long.MAX_VALUE));
                var before = relay.traffic().up();

                var listener = new Listener();
                assertEquals(Link.REVOKED, Pair.sync(amaras, listener).link());

                assertEquals(1, listener.farewells.size());
                assertEquals(1, kitchen.book.revoked().size());
                var sent = relay.traffic().up() - before;
                assertTrue(sent < 7L * part, "sent " + sent);
            }
            var bens = pair.join(study, "Ben Example");
            try (var ben = bens.book()) {
                Pair.sync(bens);
                assertEquals(2, ben.files().kept().size());
                assertEquals(List.of(), ben.files().toFetch());
            }
        }
    }
}
