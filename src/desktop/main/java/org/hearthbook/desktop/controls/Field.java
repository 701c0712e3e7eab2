package org.hearthbook.desktop.controls;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// A question with room for its answer, what helps to answer it, and what is amiss with the answer.
public final class Field extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label;
    private final Label hint = Says.quiet("");
    private final Label error = Says.strong("");
    private final Region control;
    private final StringProperty problem = new SimpleStringProperty("");

    public Field(String question, Region control) {
        this.control = control;
        label = Says.strong(question);
        label.setLabelFor(input());
        error.setGraphic(Icon.of(Feather.ALERT_CIRCLE));
        error.getStyleClass().add("error");
        error.textProperty().bind(problem);
        hint.getStyleClass().add("hint");
        getStyleClass().add("field");
        getChildren().addAll(label, hint, error, control);
        if (control instanceof SecretField secret) {
            secret.namedBy(label);
        }
        if (control instanceof WritingArea area) {
            getChildren().add(area.counter());
        }
        showOnlyWhenSaid(hint);
        showOnlyWhenSaid(error);
        problem.subscribe(this::announce);
        label.setId(input().getId() + "-label");
        error.setId(input().getId() + "-error");
    }

    /// What helps to answer, under the question.
    public Field hint(String words) {
        hint.setText(words);
        announce();
        return this;
    }

    /// What is amiss, in words that say what to do; empty when all is well.
    public StringProperty problem() {
        return problem;
    }

    /// Whether something is amiss.
    public boolean hasProblem() {
        return !problem.get().isEmpty();
    }

    /// The words of the question.
    public Label label() {
        return label;
    }

    /// The part that takes the keyboard.
    public Node input() {
        return control instanceof Writable parts ? parts.input() : control;
    }

    private void announce() {
        control.pseudoClassStateChanged(WRONG, hasProblem());
        input().pseudoClassStateChanged(WRONG, hasProblem());
        input().setAccessibleHelp((problem.get() + " " + hint.getText()).strip());
    }

    private static void showOnlyWhenSaid(Label words) {
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
    }
}
