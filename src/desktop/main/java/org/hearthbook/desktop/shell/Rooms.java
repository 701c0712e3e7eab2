package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.home.HomeView;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Every page of the window, and the way to it.
final class Rooms {

    private static final Words WORDS = Words.of(Rooms.class);

    private final Sitting sitting;

    Rooms(Sitting sitting) {
        this.sitting = sitting;
    }

    /// The places in the sidebar, in their order.
    List<Section> sections() {
        return List.of(section("home", Feather.HOME, new Place.Home()));
    }

    private Section section(String id, Ikon icon, Place place) {
        return new Section(id, WORDS.get(id), icon, () -> page(place));
    }

    /// The section that `place` belongs to.
    static String sectionOf(Place place) {
        return switch (place) {
            case Place.Home() -> "home";
            case Place.Notes(), Place.OneNote _, Place.WriteNote() -> "notes";
            case Place.Standards(), Place.OneOutcome _ -> "standards";
            case Place.Training(), Place.OneCourse _, Place.AddCourse _ -> "training";
            case Place.Agreement() -> "agreement";
            case Place.People(), Place.OnePerson _, Place.Numbers() -> "people";
            case Place.Help() -> "help";
            case Place.Settings() -> "settings";
        };
    }

    /// The page of `place`, made anew.
    Node page(Place place) {
        return switch (place) {
            case Place.Home() -> new HomeView(sitting);
            case Place.Notes(),
                    Place.OneNote _,
                    Place.WriteNote(),
                    Place.Standards(),
                    Place.OneOutcome _,
                    Place.Training(),
                    Place.OneCourse _,
                    Place.AddCourse _,
                    Place.Agreement(),
                    Place.People(),
                    Place.OnePerson _,
                    Place.Numbers(),
                    Place.Help(),
                    Place.Settings() ->
                    new HomeView(sitting);
        };
    }
}
