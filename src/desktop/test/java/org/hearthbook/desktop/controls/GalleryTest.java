package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class GalleryTest {

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyControlCanBeReadAndReachedInEveryTheme(Theme theme) {
        for (var percent : List.of(100, 200)) {
            for (var page : Gallery.pages().entrySet()) {
                var look = new Look(theme, percent);
                try (var screen =
                        Screen.show(look, 1000, percent == 100 ? 1000 : 600, page.getValue())) {
                    var name =
                            page.getKey() + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
                    screen.picture("kit-" + name + "-" + percent);
                    assertEquals(List.of(), screen.faults(), name + " at " + percent);
                }
            }
        }
    }
}
