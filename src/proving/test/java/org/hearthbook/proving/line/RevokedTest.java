package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.book.SignInName;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
}
