package org.hearthbook.desktop.controls;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.theme.Typefaces;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// One answer out of a few, each with a line that explains it.
public final class ChoiceGroup<T> extends VBox implements Writable {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");

    private final String id;
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    public ChoiceGroup(String id) {
        this.id = id;
        setId(id);
        getStyleClass().add("choice-group");
        value.subscribe(this::select);
    }

    /// Offers `answer` in `words`.
    public ChoiceGroup<T> choice(T answer, String words) {
        return choice(answer, words, "");
    }

    /// Offers `answer` in `words`, with an `explanation` under them.
    public ChoiceGroup<T> choice(T answer, String words, String explanation) {
        var button = new RadioButton(words);
        button.setId(id + "-" + (group.getToggles().size() + 1));
        button.setUserData(answer);
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.selectedProperty().subscribe(chosen -> take(answer, chosen));
        getChildren().add(choiceBox(Typefaces.fit(button), explanation));
        button.setSelected(Objects.equals(answer, value.get()));
        return this;
    }

    /// The chosen answer; null until there is one.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// The chosen answer, when there is one.
    public Optional<T> chosen() {
        return Optional.ofNullable(value.get());
    }

    @Override
    public Node input() {
        return group.getToggles().isEmpty() ? this : (Node) group.getToggles().getFirst();
    }

    private static VBox choiceBox(RadioButton button, String explanation) {
        var box = new VBox(button);
        box.getStyleClass().add("choice");
        if (!explanation.isEmpty()) {
            var label = Says.quiet(explanation);
            label.getStyleClass().add("explanation");
            button.setAccessibleHelp(explanation);
            box.getChildren().add(label);
        }
        button.selectedProperty().subscribe(chosen -> box.pseudoClassStateChanged(CHOSEN, chosen));
        button.focusVisibleProperty().subscribe(seen -> box.pseudoClassStateChanged(RINGED, seen));
        box.setOnMouseClicked(_ -> button.fire());
        return box;
    }

    private void take(T answer, boolean chosen) {
        if (chosen) {
            value.set(answer);
        }
    }

    private void select(@Nullable T answer) {
        group.getToggles()
                .forEach(
                        toggle -> toggle.setSelected(Objects.equals(toggle.getUserData(), answer)));
    }
}
