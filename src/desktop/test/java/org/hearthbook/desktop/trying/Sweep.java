package org.hearthbook.desktop.trying;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Looks over a window for what would stop somebody: no name, too small, cut off, out of order.
final class Sweep {

    private static final double LEAST_TARGET = 24;
    private static final Set<AccessibleRole> NO_ROLE =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private Sweep() {}

    static List<String> faults(Node root) {
        root.applyCss();
        var faults = new ArrayList<String>();
        var focusable = Walk.focusable(root);
        for (var node : focusable) {
            faults.addAll(faultsOf(root, node));
        }
        faults.addAll(outOfOrder(focusable));
        Walk.through(root)
                .filter(Sweep::isCut)
                .map(node -> "cut: " + named(node))
                .forEach(faults::add);
        Walk.through(root)
                .filter(Sweep::runsOff)
                .map(node -> "off: " + named(node))
                .forEach(faults::add);
        return faults;
    }

    private static List<String> faultsOf(Node root, Node node) {
        var faults = new ArrayList<String>();
        if (node.getAccessibleRole() == null || NO_ROLE.contains(node.getAccessibleRole())) {
            faults.add("no role: " + named(node));
        }
        if (name(root, node).isBlank()) {
            faults.add("no name: " + named(node));
        }
        if (node.getId() == null) {
            faults.add("no id: " + named(node));
        }
        var size = node.getLayoutBounds();
        if (Math.min(size.getWidth(), size.getHeight()) < LEAST_TARGET) {
            faults.add("small: " + named(node) + " " + size.getWidth() + "x" + size.getHeight());
        }
        return faults;
    }

    private static String name(Node root, Node node) {
        var own = node instanceof Labeled labeled ? labeled.getText() : "";
        var label =
                Walk.through(root)
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .filter(candidate -> candidate.getLabelFor() == node)
                        .map(Label::getText);
        return Stream.concat(Stream.of(node.getAccessibleText(), own), label)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> outOfOrder(List<Node> focusable) {
        var faults = new ArrayList<String>();
        for (var i = 1; i < focusable.size(); i++) {
            var before = focusable.get(i - 1).localToScene(focusable.get(i - 1).getLayoutBounds());
            var after = focusable.get(i).localToScene(focusable.get(i).getLayoutBounds());
            var goesUp = after.getMaxY() <= before.getMinY();
            var startsAnotherColumn = after.getMinX() >= before.getMaxX();
            if (goesUp && !startsAnotherColumn && !inDifferentAreas(focusable, i)) {
                faults.add(
                        "order: "
                                + named(focusable.get(i))
                                + " after "
                                + named(focusable.get(i - 1)));
            }
        }
        return faults;
    }

    private static boolean inDifferentAreas(List<Node> focusable, int at) {
        return area(focusable.get(at)) != area(focusable.get(at - 1));
    }

    private static Node area(Node node) {
        var at = node;
        while (at.getParent() != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at;
    }

    private static boolean isCut(Node node) {
        return node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && labeled.lookup(".text") instanceof Text shown
                && !shown.getText().equals(labeled.getText())
                && shown.getText().endsWith(labeled.getEllipsisString());
    }

    private static boolean runsOff(Node node) {
        if (!(node instanceof Labeled) || node.getScene() == null) {
            return false;
        }
        var bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxX() > node.getScene().getWidth() + 1 || bounds.getMinX() < -1;
    }

    private static String named(Node node) {
        var words = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + "#" + node.getId() + words;
    }
}
