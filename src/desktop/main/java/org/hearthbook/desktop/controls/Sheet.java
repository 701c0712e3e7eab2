package org.hearthbook.desktop.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// A question on a sheet of paper over the page. Escape puts it away and changes nothing.
public final class Sheet extends VBox {

    private static final Words WORDS = Words.of(Sheet.class);

    private final List<Button> answers = new ArrayList<>();
    private final FlowPane row = Rows.actions();
    private final VBox middle = new VBox();

    public Sheet(String heading) {
        setId("sheet");
        getStyleClass().addAll("sheet", "ring");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(heading);
        setFocusTraversable(true);
        middle.getStyleClass().add("sheet-middle");
        getChildren().addAll(Says.heading(heading), scrolling(middle), row);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /// Asks `question` over the window of `near`; `yes` are the words on the button that does it.
    public static void confirm(
            Node near, String question, String consequence, String yes, Runnable action) {
        new Sheet(question).add(Says.text(consequence)).answer(yes, action).showOver(near);
    }

    /// Puts `nodes` between the heading and the buttons.
    public Sheet add(Node... nodes) {
        middle.getChildren().addAll(nodes);
        return this;
    }

    /// A button that puts the sheet away and then does `action`.
    public Sheet answer(String words, Runnable action) {
        return answer(Press.primary("sheet-answer-" + (answers.size() + 1), words, action), true);
    }

    /// Adds `button` as it is; it stays on the sheet unless it `closes` it.
    public Sheet answer(Button button, boolean closes) {
        answers.add(button);
        if (closes) {
            var action = button.getOnAction();
            button.setOnAction(event -> {
                close();
                action.handle(event);
            });
        }
        return this;
    }

    /// Lays the sheet over the window of `near`.
    public void showOver(Node near) {
        row.getChildren().setAll(answers);
        row.getChildren().add(Press.quiet("sheet-cancel", WORDS.get("cancel"), this::close));
        SheetLayer.around(near).open(this);
    }

    /// Puts the sheet away.
    public void close() {
        if (getScene() != null) {
            SheetLayer.around(this).close();
        }
    }

    void takeFocus() {
        requestFocus();
    }

    /// The buttons stay in sight however much there is to read.
    private ScrollPane scrolling(VBox middle) {
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(middle.heightProperty());
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ScrollKeys.listen(this, scroll);
        return scroll;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }
}
