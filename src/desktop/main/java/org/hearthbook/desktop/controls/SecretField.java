package org.hearthbook.desktop.controls;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/// Room for a passphrase, hidden unless the person asks to see it.
public final class SecretField extends HBox implements Writable {

    private static final Words WORDS = Words.of(SecretField.class);

    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final Button toggle;

    public SecretField(String id) {
        hidden.setId(id);
        shown.setId(id + "-shown");
        toggle = Press.with(Feather.EYE, Press.quiet(id + "-toggle", "", this::turn));
        shown.textProperty().bindBidirectional(hidden.textProperty());
        shown.onActionProperty().bind(hidden.onActionProperty());
        var room = new StackPane(hidden, shown);
        HBox.setHgrow(room, Priority.ALWAYS);
        getStyleClass().addAll("secret-field", "row");
        getChildren().addAll(room, toggle);
        show(false);
    }

    /// What was typed.
    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /// The characters typed so far; the caller wipes them after use.
    public char[] secret() {
        return hidden.getText().toCharArray();
    }

    /// Empties the field.
    public void clear() {
        hidden.clear();
    }

    /// What happens on Enter.
    public void setOnEnter(Runnable action) {
        hidden.setOnAction(_ -> action.run());
    }

    @Override
    public Node input() {
        return hidden;
    }

    /// Lets `label` name whichever of the two fields can be seen.
    void namedBy(Label label) {
        shown.visibleProperty().subscribe(seen -> label.setLabelFor(seen ? shown : hidden));
    }

    private void turn() {
        show(!shown.isVisible());
    }

    private void show(boolean visible) {
        shown.setVisible(visible);
        hidden.setVisible(!visible);
        toggle.setText(WORDS.get(visible ? "hide" : "show"));
        toggle.setAccessibleText(WORDS.get(visible ? "hideIt" : "showIt"));
    }
}
