package org.hearthbook.desktop.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// The keys that work on every page: F6 between areas, Ctrl+K to find, Ctrl+L to lock, Ctrl+Shift+L
/// to let somebody else sign in, Ctrl+1 to 9 for places.
final class ShellKeys {

    private final Shell shell;

    ShellKeys(Shell shell) {
        this.shell = shell;
    }

    void listen() {
        shell.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            nextArea(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (isSwitch(event)) {
            shell.switchPerson();
            event.consume();
        } else if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            shortcut(event);
        }
    }

    private static boolean isSwitch(KeyEvent event) {
        return event.getCode() == KeyCode.L
                && event.isShortcutDown()
                && event.isShiftDown()
                && !event.isAltDown();
    }

    private void shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.K) {
            shell.find();
            event.consume();
        } else if (event.getCode() == KeyCode.L) {
            shell.lock();
            event.consume();
        } else if (event.getCode().isDigitKey() && event.getCode() != KeyCode.DIGIT0) {
            shell.go(Integer.parseInt(event.getCode().getName()));
            event.consume();
        }
    }

    private void nextArea(int step) {
        var areas = shell.areas();
        var at = 0;
        while (at < areas.size() && !holdsFocus(areas.get(at))) {
            at++;
        }
        var start = at == areas.size() ? -step : at;
        for (var tried = 1; tried <= areas.size(); tried++) {
            var next = areas.get(Math.floorMod(start + step * tried, areas.size()));
            var first = firstFocusable(next);
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    private static boolean holdsFocus(Node area) {
        return area.isFocusWithin();
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstFocusable(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
