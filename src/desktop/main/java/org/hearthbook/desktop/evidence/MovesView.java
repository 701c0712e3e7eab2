package org.hearthbook.desktop.evidence;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.induction.DeadlineMove;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.people.Person;

/// Every other last day that a carer was given, with the reason that they were told.
public final class MovesView extends VBox {

    private static final Words WORDS = Words.of(MovesView.class);

    private final OpenBook book;

    public MovesView(OpenBook book, InductionProgress progress) {
        this.book = book;
        getStyleClass().add("moves");
        var first = progress.firstDeadline();
        if (first != null) {
            getChildren().add(Says.quiet(WORDS.get("first", SpokenDate.say(first))));
        }
        progress.moves().forEach(this::add);
        Shown.onlyWhen(this, !progress.moves().isEmpty());
    }

    private void add(DeadlineMove move) {
        var who = book.household().person(move.moment().by()).map(Person::name).orElse("");
        var day = SpokenDate.say(move.to());
        getChildren()
                .addAll(
                        Says.text(WORDS.get(move.move().name(), day)),
                        Says.text(move.reason()),
                        Says.small(WORDS.get("by", who, WhenSaid.of(move.moment(), book.clock()))));
    }
}
