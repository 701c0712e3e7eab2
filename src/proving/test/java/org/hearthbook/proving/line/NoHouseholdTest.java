package org.hearthbook.proving.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.laptop.sync.SyncRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A social worker whose last household is taken from her, and who is given another: her real
/// window, two families and a real service.
final class NoHouseholdTest {

    private static final String WORDS = "purple kettle on the hob";
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String NONE = "No household yet";

    @TempDir private Path folder;
    private Council council;
    private Pair pair;
    private UUID millLane = new UUID(0, 0);

    /// Jo has the first household, and its book is on her laptop. The second is another worker's.
    @BeforeEach
    void open() {
        council = new Council(folder.resolve("service"));
        pair = Pair.with(council);
        council.administer("household", "add", "Mill Lane", "--reference", "H-2");
        council.administer(
                "person", "add", "Cleo Example", "--role", "carer", "--household", "H-2");
        begin("kitchen", "Amara Example");
        millLane = begin("mill", "Cleo Example");
        try (var car = new Home(folder.resolve("car"))) {
            var jo = pair.join(car, "Jo Example");
            assertEquals(0, Pair.sync(jo).waiting());
            jo.book().close();
        }
    }

    private UUID begin(String place, String carer) {
        try (var home = new Home(folder.resolve(place));
                var open = home.begin()) {
            Home.note(open, "Pancakes, says " + carer);
            assertEquals(0, Pair.sync(pair.enrol(open, carer)).waiting());
            return open.household().id();
        }
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void takeAway() {
        council.assign("end", "Jo Example", "H-1");
        council.administer("backup", "--to", folder.resolve(UUID.randomUUID() + ".db").toString());
    }

    private void give(String household) {
        council.assign("add", "Jo Example", household);
    }

    private Seat signIn() {
        return Seat.at(folder.resolve("car")).write("passphrase", WORDS).press("open");
    }

    @Test
    void whatWentWhileTheWindowWasClosedLeavesAnEmptyTableAndTheNextComesToIt() {
        takeAway();
        try (var car = Home.again(folder.resolve("car"));
                var jo = car.signIn()) {
            var known = Membership.of(jo.bookcase()).orElseThrow();
            leaves(jo, known);
            assertEquals(List.of(), jo.bookcase().households());
        }

        try (var car = signIn()) {
            car.reads("My families").reads(NONE).picture("no-household");
            var port = council.port();
            council.goAway();
            car.pressesUntilRead("try-again", "There is no way to your service now");
            car.picture("no-household-offline");
            council.comeBack(port);
            car.press("later").write("passphrase", WORDS).press("open").reads(NONE);
            give("H-2");
            car.pressesUntil("try-again", "family-1").picture("household-came");
            read(car, "Cleo");
        }

        try (var again = Home.again(folder.resolve("car"));
                var jo = again.signIn()) {
            assertEquals(List.of(millLane), jo.bookcase().households());
            assertEquals("Jo Example", jo.person().name());
        }
    }

    @Test
    void whatGoesFromAnOpenWindowLeavesATableThatTheNextComesTo() {
        try (var car = signIn()) {
            car.press("family-1").reads("What needs you");
            takeAway();
            car.fetchesUntilRead("go-families", NONE);
            car.picture("no-household-open");
            give("H-2");
            car.fetches("go-families", "family-1");
            read(car, "Cleo");
            give("H-1");
            car.fetches("go-families", "family-2");
            car.press("lock").write("passphrase", WORDS).press("open").sees("family-2");
        }
    }

    @Test
    void theSameHouseholdComesBackToAnOpenWindow() {
        try (var car = signIn()) {
            car.press("family-1").reads("What needs you");
            takeAway();
            car.fetchesUntilRead("go-families", NONE);
            give("H-1");
            car.fetches("go-families", "family-1");
            read(car, "Amara");
        }
    }

    /// First the service says that the household is not hers, then that all of it is in a backup.
    private static void leaves(OpenBook jo, Membership known) {
        try (var runner = SyncRunner.start(jo.bookcase(), known)) {
            for (var round = 0; round < 4; round++) {
                runner.syncNow();
                runner.awaitRest(LONG);
            }
        }
    }

    private static void read(Seat car, String carer) {
        car.press("family-1").press("go-notes").chooseFirst("notes-list");
        car.reads("Pancakes, says " + carer);
    }
}
