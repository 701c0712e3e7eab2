package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.RecoveryReading;
import org.hearthbook.laptop.sync.Enrolling;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.content.ContentPacks;
import org.hearthbook.records.sync.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// What the service's own people do from their end.
final class CaseloadTest {

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
    void givesASocialWorkerEveryHouseholdOfTheirs() {
        council.administer("household", "add", "The Second household", "--reference", "H-2");
        council.administer(
                "person",
                "add",
                "Sam Example",
                "--role",
                "ssw",
                "--team",
                "North",
                "--household",
                "H-1",
                "--household",
                "H-2");
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin();
                var office = new Home(folder.resolve("office"))) {
            Home.note(amara, "We read together.");
            var amaras = pair.enrol(amara, "Amara Example");
            Pair.sync(amaras);

            var sams = pair.join(office, "Sam Example");
            assertEquals(2, sams.book().bookcase().households().size());
            assertEquals(0, Pair.sync(sams).waiting());
            sams.book().close();

            var answer = office.book.signIn(sams.membership().person(), Home.words());
            try (var sam = assertInstanceOf(SignIn.SignedIn.class, answer).book()) {
                assertEquals(amara.household().id(), sam.household().id());
                assertEquals(1, sam.household().notes().size());
                assertEquals(Role.SUPERVISING_SOCIAL_WORKER, sam.person().role());
                Pair.sync(amaras);
                assertEquals(
                        "Sam Example", amara.household().person(sam.me()).orElseThrow().name());
                assertEquals(Pair.digest(amara), Pair.digest(sam));
            }
        }
    }

    @Test
    void keepsTheWayBackInForWhoeverForgotTheirPassphrase() {
        try (var kitchen = new Home(folder.resolve("kitchen"))) {
            var amara = kitchen.begin();
            var amaras = pair.enrol(amara, "Amara Example");
            Pair.sync(amaras);
            var me = amara.me();
            amara.close();

            try (var code = escrowed(amaras.membership().enrolment())) {
                var open = assertInstanceOf(SignIn.SignedIn.class, kitchen.book.signIn(me, code));
                try (var back = open.book()) {
                    var changed = back.keys().changePassphrase(code, Home.words());
                    assertTrue(changed.isSaved(), changed::words);
                    Pair.sync(new Enrolling.Enrolled(back, amaras.membership()));
                }
                assertInstanceOf(SignIn.Wrong.class, kitchen.book.signIn(me, code));
            }
            try (var next = escrowed(amaras.membership().enrolment())) {
                var open = assertInstanceOf(SignIn.SignedIn.class, kitchen.book.signIn(me, next));
                open.book().close();
            }
        }
    }

    private RecoveryCode escrowed(UUID enrolment) {
        var left = council.escrowed(enrolment);
        var plain = council.keys.open(left.slot().toString(), bytes(left.sealed())).orElseThrow();
        var reading = RecoveryCode.read(new String(plain, StandardCharsets.UTF_8));
        return assertInstanceOf(RecoveryReading.Read.class, reading).code();
    }

    private static byte[] bytes(String sealed) {
        return Wire.bytes(sealed);
    }

    @Test
    void sendsItsOwnWordingDownwards() throws IOException {
        var shipped = new String(ContentPacks.shippedBytes(), StandardCharsets.UTF_8);
        var newer = folder.resolve("pack.json");
        Files.writeString(newer, shipped.replaceFirst("\"version\": *1,", "\"version\": 2,"));
        try (var kitchen = new Home(folder.resolve("kitchen"));
                var amara = kitchen.begin()) {
            var amaras = pair.enrol(amara, "Amara Example");
            Pair.sync(amaras);
            assertEquals(1, amara.pack().version());
            council.administer("pack", "push", newer.toString());

            assertEquals(Link.CONNECTED, Pair.sync(amaras).link());
            assertEquals(2, amara.pack().version());
            var changes = amara.household().files().size();
            Pair.sync(amaras);
            assertEquals(changes, amara.household().files().size());
            assertFalse(amara.household().details().isEmpty());
        }
    }
}
