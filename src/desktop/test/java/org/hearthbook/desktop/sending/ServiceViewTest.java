package org.hearthbook.desktop.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

class ServiceViewTest {

    private static final Instant HEARD = Instant.parse("2027-03-01T14:32:00Z");

    @TempDir Path folder;
    private Evening evening;

    @BeforeEach
    void begin() {
        evening = Evening.of(folder.resolve("book"));
    }

    @AfterEach
    void end() {
        evening.close();
    }

    @Test
    void withoutAServiceItLeadsToConnecting() {
        try (var screen = Screen.show(() -> new ServiceView(evening.sitting()))) {
            assertEquals(List.of(), screen.faults());
            screen.press("connect");
        }

        assertEquals(List.of(new Place.Connect()), evening.went());
    }

    @Test
    void numbersMoveWhileThePersonKeepsTheirPlace() {
        evening.line().stands(Link.BUSY, 2_000, 0, HEARD);
        try (var screen = Screen.show(() -> new ServiceView(evening.sitting()))) {
            screen.press("sync-now");
            screen.inside(() -> evening.line().stands(Link.BUSY, 1_880, 0, HEARD));

            assertEquals("Sending: 120 of 2,000", screen.words("service-line"));
            assertEquals("sync-now", screen.focus());
            assertTrue(screen.sees("service-bar"));
            screen.inside(() -> evening.line().stands(Link.CONNECTED, 0, 0, HEARD));
            assertFalse(screen.sees("service-bar"));
            assertTrue(screen.words("service-line").startsWith("All sent to the service"));
        }
        assertEquals(1, evening.line().askedNow());
    }

    @Test
    void saysWhatARevokedLaptopStillHolds() {
        evening.line().stands(Link.REVOKED, 2, 0, HEARD);
        try (var screen = Screen.show(() -> new ServiceView(evening.sitting()))) {
            var kept = screen.words("service-trouble");
            assertTrue(kept.contains("stays safe here until it has"), kept);

            screen.inside(() -> evening.line().stands(Link.REVOKED, 0, 0, HEARD));

            var handed = screen.words("service-trouble");
            assertTrue(handed.contains("is handed over to them"), handed);
            assertFalse(screen.sees("sync-now"));
        }
    }

    @Test
    void eachLinkCanBeReadInEveryLook() {
        for (var link :
                List.of(
                        Link.BUSY,
                        Link.OFFLINE,
                        Link.LOG_IN_PAGE,
                        Link.NOT_TRUSTED,
                        Link.REVOKED)) {
            evening.line().stands(Link.CONNECTED, 40, 0, HEARD).stands(link, 31, 0, HEARD);
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (var percent : List.of(100, 200)) {
                    sound(new Look(theme, percent), link);
                }
            }
        }
    }

    private void sound(Look look, Link link) {
        var height = look.textPercent() == 100 ? 900 : 600;
        var name = (link + "-" + look.theme() + "-" + look.textPercent()).toLowerCase(Locale.ROOT);
        try (var screen =
                Screen.show(look, 1000, height, () -> new ServiceView(evening.sitting()))) {
            screen.picture("service-" + name);
            assertEquals(List.of(), screen.faults(), name);
        }
    }
}
