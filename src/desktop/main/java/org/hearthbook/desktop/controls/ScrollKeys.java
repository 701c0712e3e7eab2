package org.hearthbook.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the keyboard turn a long page that has nothing on it to write in or to press.
final class ScrollKeys {

    private static final double MOST_OF_A_SCREEN = 0.85;
    private static final double A_LITTLE = 0.12;

    private final ScrollPane scroll;

    private ScrollKeys(ScrollPane scroll) {
        this.scroll = scroll;
    }

    /// Scrolls `scroll` by the keys that reach `node` and that nothing inside it wanted.
    static void listen(Node node, ScrollPane scroll) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, new ScrollKeys(scroll)::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !turns(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean turns(KeyCode key) {
        return switch (key) {
            case PAGE_DOWN -> by(MOST_OF_A_SCREEN);
            case PAGE_UP -> by(-MOST_OF_A_SCREEN);
            case DOWN -> by(A_LITTLE);
            case UP -> by(-A_LITTLE);
            case HOME -> to(0);
            case END -> to(1);
            default -> false;
        };
    }

    private boolean by(double screens) {
        var seen = scroll.getViewportBounds().getHeight();
        var hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        return hidden > 0 && to(scroll.getVvalue() + screens * seen / hidden);
    }

    private boolean to(double place) {
        scroll.setVvalue(Math.clamp(place, 0, 1));
        return true;
    }
}
