package org.hearthbook.desktop.trying;

import javafx.scene.input.KeyCode;

import java.util.ArrayList;
import java.util.List;

/// Follows the Tab key through a window.
final class TabWalk {

    private static final int FAR = 300;

    private TabWalk() {}

    static List<String> of(Screen screen) {
        var focusable = screen.compute(() -> Walk.focusable(screen.root()));
        if (focusable.isEmpty()) {
            return List.of();
        }
        screen.inside(focusable.getFirst()::requestFocus);
        var walked = new ArrayList<String>();
        var first = screen.focus();
        for (var step = 0; step < FAR; step++) {
            walked.add(screen.focus());
            screen.type(KeyCode.TAB);
            if (screen.focus().equals(first)) {
                return walked;
            }
            if (screen.focus().equals(walked.getLast())) {
                throw new AssertionError("Tab stays in " + screen.focus());
            }
        }
        throw new AssertionError("Tab never comes round: " + walked);
    }
}
