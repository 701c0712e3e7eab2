package org.hearthbook.desktop.trying;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import java.util.List;
import java.util.stream.Stream;

/// Ways through everything that a window shows, in the order it is read.
final class Walk {

    private Walk() {}

    static Stream<Node> through(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Walk::through)
                        : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }

    static List<Node> focusable(Node root) {
        return through(root)
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .toList();
    }

    static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static List<String> wordsUnder(Node root) {
        return through(root).flatMap(Walk::words).filter(words -> !words.isBlank()).toList();
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Labeled labeled -> Stream.ofNullable(labeled.getText());
            case TextInputControl input -> Stream.ofNullable(input.getText());
            case Node _ -> Stream.empty();
        };
    }
}
