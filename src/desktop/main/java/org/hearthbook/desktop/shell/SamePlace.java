package org.hearthbook.desktop.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Page;

import java.util.Optional;
import java.util.stream.Stream;

/// The page that is shown, when a newer one of the same place is to take its place.
final class SamePlace {

    private final StackPane content;

    SamePlace(StackPane content) {
        this.content = content;
    }

    /// A page with room for writing is never taken from under somebody's hands.
    boolean isForWriting() {
        return all(content)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .anyMatch(TextInputControl::isEditable);
    }

    void renew(Node page) {
        var focus = focusId();
        var height = scrolling().map(ScrollPane::getVvalue).orElse(0.0);
        content.getChildren().setAll(page);
        content.applyCss();
        content.layout();
        scrolling().ifPresent(it -> it.setVvalue(height));
        focus.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Optional<String> focusId() {
        return Optional.ofNullable(content.getScene())
                .map(scene -> scene.getFocusOwner())
                .filter(owner -> all(content).anyMatch(it -> it == owner))
                .map(Node::getId);
    }

    private Optional<ScrollPane> scrolling() {
        return all(content).filter(Page.class::isInstance).map(ScrollPane.class::cast).findFirst();
    }

    private static Stream<Node> all(Node node) {
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(SamePlace::all)
                        : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }
}
