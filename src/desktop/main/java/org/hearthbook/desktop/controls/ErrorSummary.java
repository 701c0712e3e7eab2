package org.hearthbook.desktop.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.List;

/// Says in one place what stops the work, and leads to each answer that needs another look.
public final class ErrorSummary extends VBox {

    private static final Words WORDS = Words.of(ErrorSummary.class);

    public ErrorSummary() {
        setId("error-summary");
        getStyleClass().addAll("error-summary", "ring");
        setAccessibleRole(AccessibleRole.TEXT);
        clear();
    }

    /// Shows what is amiss in `fields` and takes the focus; false when nothing is.
    public boolean show(Field... fields) {
        var wrong = Arrays.stream(fields).filter(Field::hasProblem).toList();
        clear();
        if (wrong.isEmpty()) {
            return false;
        }
        say(wrong.stream().map(field -> field.problem().get()).toList());
        wrong.forEach(field -> getChildren().add(link(field)));
        return true;
    }

    /// Shows a problem that belongs to no single field, such as a full disk.
    public void show(String problem) {
        clear();
        say(List.of(problem));
        getChildren().add(Says.text(problem));
    }

    /// Takes the summary away; what was typed stays.
    public void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
        setFocusTraversable(false);
    }

    private void say(List<String> problems) {
        var heading = Says.heading(WORDS.get("heading"));
        heading.setGraphic(Icon.of(Feather.ALERT_CIRCLE));
        getChildren().add(heading);
        setAccessibleText(WORDS.get("heading") + ". " + String.join(" ", problems));
        setVisible(true);
        setManaged(true);
        setFocusTraversable(true);
        requestFocus();
    }

    private static Hyperlink link(Field field) {
        var link = new Hyperlink(field.problem().get());
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setId(field.input().getId() + "-problem");
        link.setOnAction(_ -> field.input().requestFocus());
        return link;
    }
}
