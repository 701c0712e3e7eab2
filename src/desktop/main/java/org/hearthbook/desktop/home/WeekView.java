package org.hearthbook.desktop.home;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Icon;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.records.notes.NotesOfDay;
import org.kordamp.ikonli.feather.Feather;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The last seven days, and whether something was written about each.
final class WeekView extends VBox {

    private static final Words WORDS = Words.of(HomeView.class);

    private final Card card = new Card(WORDS.get("week"));

    WeekView(List<NotesOfDay> week, Consumer<Place> going) {
        var days = Rows.actions();
        for (var day : week) {
            days.getChildren().add(day(day, day.equals(week.getLast())));
        }
        card.add(days)
                .actions(
                        Press.with(
                                Feather.EDIT_3,
                                Press.primary(
                                        "write-note",
                                        WORDS.get("write"),
                                        () -> going.accept(new Place.WriteNote()))));
        getChildren().add(card);
    }

    private static Node day(NotesOfDay day, boolean isToday) {
        var name =
                isToday
                        ? WORDS.get("today")
                        : day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK);
        var count = Says.small(WORDS.count("notes", day.notes().size()));
        count.setGraphic(Icon.of(day.isEmpty() ? Feather.MINUS : Feather.CHECK));
        count.getStyleClass().add(day.isEmpty() ? "day-none" : "day-some");
        var box = new VBox(Says.strong(name), count);
        box.getStyleClass().add("day");
        return box;
    }
}
