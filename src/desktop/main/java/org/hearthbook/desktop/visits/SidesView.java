package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.records.visits.HowSigned;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitSignature;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Both signatures side by side, and what became of earlier ones.
final class SidesView extends VBox {

    private static final Words WORDS = Words.of(SidesView.class);
    private static final double ROOM_FOR_BOTH = 42;

    private final VisitReading model;
    private final ErrorSummary summary = new ErrorSummary();
    private final StackPane place = new StackPane();
    private final VBox earlier = new VBox();
    private List<SideView> sides = new ArrayList<>();
    private @Nullable Visit shown;
    private final Label letter = Says.heading(WORDS.get("heading"));

    SidesView(VisitReading model) {
        this.model = model;
        summary.setId("sides-summary");
        getStyleClass().add("sides");
        earlier.getStyleClass().add("lines");
        getChildren().addAll(letter, summary, place, earlier);
        widthProperty().subscribe(this::lay);
        letter.fontProperty().subscribe(this::lay);
        model.state().subscribe(this::draw);
    }

    private void draw(VisitReading.State state) {
        var visit = state.visit();
        if (!visit.equals(shown)) {
            shown = visit;
            show(visit);
        }
        summary.clear();
        switch (state) {
            case VisitReading.State.Busy _ -> tell(true, new SigningProblem.None());
            case VisitReading.State.Open(_, var problem) -> tell(false, problem);
        }
    }

    private void tell(boolean isBusy, SigningProblem problem) {
        var heard = sides.stream().filter(it -> it.draw(isBusy, problem)).count();
        if (heard == 0 && problem instanceof SigningProblem.Other(var words)) {
            summary.show(words);
        }
    }

    private void show(Visit visit) {
        var hadFocus = isFocusWithin();
        var all = model.sides();
        sides = new ArrayList<>();
        for (var side : all) {
            sides.add(new SideView(model, side, sides.size() + 1));
        }
        place.getChildren().clear();
        lay();
        if (hadFocus) {
            goOn();
        }
        earlier.getChildren().clear();
        visit.signatures().stream()
                .flatMap(it -> gone(it).stream())
                .map(Says::quiet)
                .forEach(earlier.getChildren()::add);
    }

    /// To the next name that can be put there.
    private void goOn() {
        place.lookupAll(".button").stream()
                .filter(it -> it.isVisible() && !it.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Optional<String> gone(VisitSignature signature) {
        var clock = model.sitting().book().clock();
        var name = signature.signing().name();
        return switch (signature.how()) {
            case HowSigned.TakenBack(var why, var moment) ->
                    Optional.of(said("takenBack", name, SpokenMoment.say(moment.at(), clock), why));
            case HowSigned.Disowned(_, var why, var moment) ->
                    Optional.of(said("disowned", name, SpokenMoment.say(moment.at(), clock), why));
            case HowSigned.WithOwnKey _, HowSigned.DrawnBefore _, HowSigned.DrawnAndConfirmed _ ->
                    Optional.empty();
        };
    }

    private static String said(String key, String name, String when, String why) {
        return WORDS.get(why.isBlank() ? key : key + "Why", name, when, why);
    }

    private void lay() {
        var isWide = getWidth() > ROOM_FOR_BOTH * letter.getFont().getSize() / 1.375;
        if (!place.getChildren().isEmpty()
                && place.getChildren().getFirst() instanceof GridPane == isWide) {
            return;
        }
        Pane row = isWide ? halves() : new VBox();
        row.getStyleClass().add("sides-row");
        place.getChildren().setAll(row);
        sides.forEach(it -> it.setMinWidth(0));
        if (row instanceof GridPane grid) {
            grid.addRow(0, sides.toArray(Node[]::new));
        } else {
            row.getChildren().setAll(sides);
        }
    }

    private static GridPane halves() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var grid = new GridPane();
        grid.getColumnConstraints().setAll(half, half);
        return grid;
    }
}
