package org.hearthbook.desktop.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.handing.HandedOver;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class HandingViewTest {

    private static final Instant HEARD = Instant.parse("2027-03-01T14:32:00Z");

    @TempDir Path folder;
    private Evening evening;

    @BeforeEach
    void begin() {
        evening = Evening.of(folder.resolve("book"));
        evening.line().stands(Link.OFFLINE, 3, 0, HEARD);
    }

    @AfterEach
    void end() {
        evening.close();
    }

    private ServiceView view(Path chosen) {
        return new ServiceView(new ServiceModel(evening.sitting()), handing(chosen));
    }

    private HandingView handing(Path chosen) {
        return new HandingView(
                new HandingModel(evening.sitting()),
                (_, _) -> Optional.of(chosen),
                _ -> Optional.of(chosen));
    }

    @Test
    void saysThatNobodyElseCouldReadIt() {
        var stick = folder.resolve("stick.hearth");
        try (var screen = Screen.show(() -> view(stick))) {
            assertFalse(screen.sees("handing-told"));
            screen.press("hand-over");

            assertTrue(screen.words("handing-told").startsWith("Nobody else can read this book"));
            assertEquals(List.of(), screen.faults());
        }
        assertFalse(Files.exists(stick));
    }

    @Test
    void saysWhenTheLaptopCouldNotNoteWhatIsMade() {
        var noted = HandingModel.words(new HandedOver.Made(3, 0, 0, 900, 1, false, true));
        var unnoted = HandingModel.words(new HandedOver.Made(3, 2, 0, 900, 1, false, false));

        assertEquals("The file is made and whole", noted.substring(0, 26));
        assertFalse(noted.contains("did not take the note"), noted);
        assertTrue(unnoted.contains("2 changes in it still wait"), unnoted);
        assertTrue(unnoted.contains("did not take the note"), unnoted);
    }

    @Test
    void saysWhenAFileIsSomethingElse() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Amara,");
        try (var screen = Screen.show(() -> view(letter))) {
            screen.press("take-in");

            var told = screen.words("handing-told");
            assertTrue(told.startsWith("This is not a file that Hearthbook made"), told);
        }
    }

    @Test
    void canBeReadInEveryLook() {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (var percent : List.of(100, 200)) {
                sound(new Look(theme, percent));
            }
        }
    }

    private void sound(Look look) {
        var height = look.textPercent() == 100 ? 600 : 900;
        var name = "handing-" + look.theme() + "-" + look.textPercent();
        var stick = folder.resolve("stick.hearth");
        try (var screen = Screen.show(look, 1000, height, () -> new Page("").add(handing(stick)))) {
            screen.press("hand-over");
            screen.picture(name.toLowerCase(Locale.ROOT));
            assertEquals(List.of(), screen.faults(), name);
        }
    }
}
