package org.hearthbook.desktop.shell;

import javafx.scene.Node;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.records.changes.Role;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Function;

/// The places in the sidebar, in their order: a carer's own, or those of a social worker or manager
/// who has many households.
final class Sections {

    private static final Words WORDS = Words.of(Rooms.class);

    private final Function<Place, Node> page;

    /// @param page the page of a place in the household that is open
    Sections(Function<Place, Node> page) {
        this.page = page;
    }

    List<Section> of(Role role) {
        return switch (role) {
            case SUPERVISING_SOCIAL_WORKER, ADMINISTRATOR -> ofTheService("families");
            case MANAGER -> ofTheService("team");
            case CARER, NEWCOMER -> ofACarer();
        };
    }

    private List<Section> ofACarer() {
        return List.of(
                section("home", Feather.HOME, new Place.Home()),
                section("notes", Feather.FEATHER, new Place.Notes()),
                section("standards", Feather.CHECK_SQUARE, new Place.Standards()),
                section("training", Feather.BOOK_OPEN, new Place.Training()),
                section("agreement", Feather.FILE_TEXT, new Place.Agreement()),
                section("visits", Feather.COFFEE, new Place.Visits()),
                section("people", Feather.USERS, new Place.People()),
                section("help", Feather.HELP_CIRCLE, new Place.Help()),
                section("settings", Feather.SETTINGS, new Place.Settings()));
    }

    private List<Section> ofTheService(String families) {
        return List.of(
                new Section(
                        "families",
                        WORDS.get(families),
                        Feather.GRID,
                        () -> page.apply(new Place.Families())),
                inHousehold("home", "waits", Feather.HOME, new Place.Home()),
                inHousehold("visits", "visits", Feather.COFFEE, new Place.Visits()),
                inHousehold("notes", "notes", Feather.FEATHER, new Place.Notes()),
                inHousehold("standards", "standards", Feather.CHECK_SQUARE, new Place.Standards()),
                inHousehold("training", "training", Feather.BOOK_OPEN, new Place.Training()),
                inHousehold("agreement", "agreement", Feather.FILE_TEXT, new Place.Agreement()),
                inHousehold("people", "people", Feather.USERS, new Place.People()),
                section("help", Feather.HELP_CIRCLE, new Place.Help()),
                section("settings", Feather.SETTINGS, new Place.Settings()));
    }

    private Section section(String id, Ikon icon, Place place) {
        return new Section(id, WORDS.get(id), icon, () -> page.apply(place));
    }

    private Section inHousehold(String id, String word, Ikon icon, Place place) {
        return new Section(id, WORDS.get(word), icon, () -> page.apply(place), true);
    }

    /// The section that `place` belongs to.
    static String of(Place place) {
        return switch (place) {
            case Place.Families() -> "families";
            case Place.Home(), Place.Attention() -> "home";
            case Place.Visits(), Place.OneVisit _, Place.BeginVisit() -> "visits";
            case Place.Notes(), Place.OneNote _, Place.WriteNote() -> "notes";
            case Place.Standards(),
                    Place.OneOutcome _,
                    Place.TheirStandards _,
                    Place.TheirOutcome _,
                    Place.Completion _ ->
                    "standards";
            case Place.Training(), Place.OneCourse _, Place.AddCourse _ -> "training";
            case Place.Agreement() -> "agreement";
            case Place.People(), Place.OnePerson _, Place.Numbers() -> "people";
            case Place.Help() -> "help";
            case Place.Settings(), Place.Service(), Place.Connect() -> "settings";
        };
    }

    /// Whether `place` shows something of one household, and not of the laptop or of all of them.
    static boolean isOfHousehold(Place place) {
        return switch (of(place)) {
            case "families", "help", "settings" -> false;
            default -> true;
        };
    }
}
