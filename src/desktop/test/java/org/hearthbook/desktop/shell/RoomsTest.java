package org.hearthbook.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class RoomsTest {

    private static final List<Look> LOOKS =
            List.of(
                    new Look(Theme.LIGHT, 100),
                    new Look(Theme.DARK, 100),
                    new Look(Theme.LIGHT, 200),
                    new Look(Theme.DARK, 200));

    @TempDir Path folder;

    @Test
    void everyPageCanBeReadAndReachedInEveryLook() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            for (var look : LOOKS) {
                for (var place : places(evening).entrySet()) {
                    tryOne(evening, look, place.getKey(), place.getValue());
                }
            }
        }
    }

    private static Map<String, Place> places(Evening evening) {
        var places = new LinkedHashMap<String, Place>();
        places.put("home", new Place.Home());
        places.put("people", new Place.People());
        places.put("child", new Place.OnePerson(evening.kofi()));
        places.put("carer", new Place.OnePerson(evening.book().me()));
        places.put("numbers", new Place.Numbers());
        places.put("service", new Place.Service());
        places.put("attention", new Place.Attention());
        places.put("connect", new Place.Connect());
        places.put("help", new Place.Help());
        places.put("settings", new Place.Settings());
        return places;
    }

    private static void tryOne(Evening evening, Look look, String name, Place place) {
        var height = look.textPercent() == 100 ? 900 : 600;
        try (var screen = Screen.show(look, 1000, height, () -> page(evening, look, place))) {
            var theme = look.theme().name().toLowerCase(Locale.ROOT);
            var shown = name + "-" + theme + "-" + look.textPercent();
            screen.picture("doors-" + shown);
            assertEquals(List.of(), screen.faults(), shown);
        }
    }

    private static Node page(Evening evening, Look look, Place place) {
        var premises =
                new Premises(
                        evening.closedBook(), new SimpleObjectProperty<>(look), () -> {}, () -> {});
        return new Rooms(evening.sitting(), premises, evening.line(), Pane::new).page(place);
    }
}
