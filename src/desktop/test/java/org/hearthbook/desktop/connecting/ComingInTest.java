package org.hearthbook.desktop.connecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.signin.RevokedView;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.PretendLine;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.sync.ServiceAddress;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.EnrolmentCode;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Coming in with a letter on a fresh laptop, and waiting for the book.
class ComingInTest {

    private static final String CODE =
            EnrolmentCode.random(Kind.LETTER, new Random(20_270_301)).inGroups();
    private static final String WORDS = "three wet dogs upstairs";
    private static final List<Look> LOOKS =
            List.of(Screen.DAY, Screen.DAY_LARGE, new Look(Theme.DARK, 200));

    private final List<String> done = new ArrayList<>();
    private final PretendLine line = new PretendLine();

    @Test
    void threeStepsLeadInAndARefusedCodeKeepsWhatWasTyped() {
        var start = new PretendStart();
        start.answer = new Joined.NotConnected("The service does not take this code.");
        var model = new FreshModel(start, Desk.real(), Background.none());
        try (var screen = Screen.show(() -> new FreshView(model))) {
            screen.press("next");
            assertTrue(screen.sees("error-summary"));
            screen.write("service-address", "fostering.example").write("enrolment-code", CODE);
            through(screen);
            assertTrue(screen.allWords().contains("does not take this code"));
            assertEquals("fostering.example", screen.words("service-address"));

            start.answer = new Joined.Connected(PretendLine.ESSEX);
            through(screen);

            assertEquals(List.of("join", "join", "joined"), done);
        }
    }

    private static void through(Screen screen) {
        screen.press("next");
        if (screen.words("new-passphrase").isEmpty()) {
            screen.write("new-passphrase", WORDS).write("new-passphrase-again", WORDS);
        }
        screen.press("next");
        var third = screen.words("recovery-code").split(" ", -1)[2];
        if (screen.words("third-group").isEmpty()) {
            screen.write("third-group", third);
        }
        assertEquals(List.of(), screen.faults());
        screen.press("next");
    }

    @Test
    void theBookOpensByItselfOnceAllIsHere() {
        var filling = new PretendFilling(done);
        try (var screen = coming(filling, Screen.DAY)) {
            screen.inside(() -> filling.has(1_200));
            assertEquals("1,200 entries are here.", screen.words("arrived"));
            assertFalse(screen.sees("filling-trouble"));
            screen.inside(() -> line.stands(Link.OFFLINE, 0, 0, Instant.EPOCH));
            assertTrue(screen.words("filling-trouble").contains("goes on by itself"));
            screen.press("try-again");
            assertEquals(1, line.askedNow());

            filling.isDone = true;
            screen.inside(() -> filling.has(1_300));

            assertEquals(List.of("enter"), done);
        }
    }

    @Test
    void whoeverHasNoHouseholdWaitsForOneOnAPageThatSaysSo() {
        var filling = new PretendFilling(done);
        filling.hasNone = true;
        try (var screen = coming(filling, Screen.DAY)) {
            assertTrue(screen.allWords().contains("My families"), screen.allWords());
            assertTrue(screen.allWords().contains("No household yet"), screen.allWords());
            assertFalse(screen.sees("filling-trouble"));
            assertEquals("try-again", screen.focus());
            screen.type(KeyCode.SPACE);
            assertEquals(1, line.askedNow());

            filling.hasNone = false;
            screen.inside(() -> filling.has(3));
            assertEquals("3 entries are here.", screen.words("arrived"));
            filling.hasNone = true;
            screen.inside(() -> filling.has(0));
            filling.hasNone = false;
            filling.isDone = true;
            screen.inside(() -> filling.has(9));

            assertEquals(List.of("enter"), done);
        }
    }

    @Test
    void aManagerAndACarerAreToldSoInTheirOwnWords() {
        var filling = new PretendFilling(done);
        filling.hasNone = true;
        filling.role = Role.MANAGER;
        try (var screen = coming(filling, Screen.DAY)) {
            assertTrue(screen.allWords().contains("My team"), screen.allWords());
        }
        filling.role = Role.CARER;
        try (var screen = coming(filling, Screen.DAY)) {
            assertTrue(screen.allWords().contains("your book comes by itself"));
            screen.press("later");
            assertEquals(List.of("later"), done);
        }
    }

    @Test
    void aCarerWhomTheBookDoesNotKnowSaysWhoTheyAre() {
        var filling = new PretendFilling(done);
        filling.isAsking = true;
        try (var screen = coming(filling, Screen.DAY)) {
            screen.inside(() -> filling.has(9));
            assertEquals("Amara Example", screen.words("name"));
            screen.picture("coming-asks").press("next");
            assertTrue(screen.sees("error-summary"));
            screen.press("kind-1").write("approved-on", "4 9 2026").press("next");
            assertEquals(List.of("Amara Example", "enter"), done);
        }
    }

    @Test
    void thePagesCanBeReadAndReachedInEveryLook() {
        for (var look : LOOKS) {
            var height = look.textPercent() == 100 ? 760 : 600;
            var name = look.theme().name() + "-" + look.textPercent();
            var model = new FreshModel(new PretendStart(), Desk.real(), Background.none());
            try (var screen = Screen.show(look, 1000, height, () -> new FreshView(model))) {
                screen.picture("coming-letter-" + name);
                assertEquals(List.of(), screen.faults(), name);
            }
            line.stands(Link.LOG_IN_PAGE, 0, 0, Instant.EPOCH);
            try (var screen = coming(new PretendFilling(done), look)) {
                screen.picture("coming-stuck-" + name);
                assertEquals(List.of(), screen.faults(), name);
            }
            var none = new PretendFilling(done);
            none.hasNone = true;
            try (var screen = coming(none, look)) {
                screen.picture("coming-none-" + name);
                assertEquals(List.of(), screen.faults(), name);
            }
            try (var screen = Screen.show(look, 1000, height, ComingInTest::revoked)) {
                screen.picture("coming-revoked-" + name);
                assertEquals(List.of(), screen.faults(), name);
            }
        }
    }

    private static RevokedView revoked() {
        var phone =
                new RevokedView.Phone(
                        "Your supervising social worker", "01632 960101", "In office hours.");
        return new RevokedView("Essex took this laptop off its list.", List.of(phone), () -> {});
    }

    private Screen coming(PretendFilling filling, Look look) {
        var height = look.textPercent() == 100 ? 760 : 600;
        return Screen.show(
                look,
                1000,
                height,
                () -> {
                    if (line.enrolled().isEmpty()) {
                        line.stands(Link.BUSY, 0, 0, Instant.EPOCH);
                    }
                    var clock = Desk.real().clock();
                    var model = new FillingModel(filling, line, Background.none(), clock);
                    model.begin();
                    return new FillingView(model);
                });
    }

    private final class PretendStart implements FreshStart {

        private Joined answer = new Joined.NotConnected("");

        @Override
        public Joined join(
                ServiceAddress address,
                EnrolmentCode code,
                Passphrase passphrase,
                RecoveryCode recovery) {
            done.add("join");
            return answer;
        }

        @Override
        public void joined() {
            done.add("joined");
        }

        @Override
        public void goBack() {
            done.add("back");
        }
    }
}
