package org.hearthbook.desktop.shell;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

import org.hearthbook.desktop.controls.Page;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard on the page. When what had the focus goes away, because a page turned where
/// it stood or a sheet was put away, reading goes on at the heading; JavaFX would go to the first
/// thing in the window. Whoever moves the focus on purpose has the last word.
final class KeptKeyboard {

    private final Node shell;
    private final Node middle;
    private final Node content;
    private final ChangeListener<@Nullable Node> listener = (_, from, to) -> moved(from, to);
    private Subscription watching = Subscription.EMPTY;
    private boolean isLost;

    /// @param middle what counts as on the page
    /// @param content what holds the page itself
    KeptKeyboard(Node shell, Node middle, Node content) {
        this.shell = shell;
        this.middle = middle;
        this.content = content;
    }

    void keep() {
        shell.sceneProperty().subscribe(this::inWindow);
    }

    private void inWindow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(listener);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(listener);
        }
        watch(now == null ? null : now.getFocusOwner());
        if (now != null) {
            // JavaFX puts the keyboard of a window that changes on the first thing in it.
            lose();
        }
    }

    /// JavaFX takes the focus from what cannot have it any more by giving it to nothing first.
    private void moved(@Nullable Node from, @Nullable Node to) {
        if (to == null && isIn(middle, from)) {
            lose();
        } else if (from != null && to != null) {
            isLost = false;
        }
        watch(to);
    }

    private void watch(@Nullable Node owner) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (owner != null) {
            watching = owner.sceneProperty().subscribe(this::left);
        }
    }

    private void left(@Nullable Scene scene) {
        if (scene == null) {
            lose();
        }
    }

    private void lose() {
        if (!isLost) {
            isLost = true;
            Platform.runLater(this::goOn);
        }
    }

    private void goOn() {
        var scene = shell.getScene();
        if (isLost && scene != null && !isIn(middle, scene.getFocusOwner())) {
            Page.arriveIn(content);
        }
        isLost = false;
    }

    private static boolean isIn(Node place, @Nullable Node node) {
        var at = node;
        while (at != null && at != place) {
            at = at.getParent();
        }
        return at != null;
    }
}
