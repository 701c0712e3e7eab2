package org.hearthbook.desktop.controls;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.theme.Motion;
import org.jspecify.annotations.Nullable;

/// The root of a window: the page, and at most one sheet of questions lying over it.
public final class SheetLayer extends StackPane {

    private final StackPane desk = new StackPane();
    private @Nullable Node cameFrom;
    private @Nullable StackPane veil;

    public SheetLayer(Node content) {
        getStyleClass().add("sheet-layer");
        getChildren().add(desk);
        show(content);
    }

    /// Puts another page under whatever lies over it.
    public void show(Node content) {
        desk.getChildren().setAll(content);
    }

    /// Puts another page there, and whatever lay over the last one away.
    public void showAlone(Node content) {
        close();
        show(content);
    }

    /// The layer of the window that `node` is in.
    static SheetLayer around(Node node) {
        var at = node;
        while (at != null && !(at instanceof SheetLayer)) {
            at = at.getParent();
        }
        if (at instanceof SheetLayer layer) {
            return layer;
        }
        throw new IllegalStateException("A sheet needs a window whose root is a SheetLayer");
    }

    void open(Sheet sheet) {
        close();
        cameFrom = focused(getScene());
        desk.setDisable(true);
        var over = new StackPane(new VBox(sheet));
        over.getChildren().getFirst().getStyleClass().add("sheet-frame");
        over.getStyleClass().add("veil");
        veil = over;
        getChildren().add(over);
        Motion.appear(over);
        // What is inside the sheet's scrolling part is in the window only once it is styled.
        over.applyCss();
        sheet.takeFocus();
    }

    void close() {
        if (veil == null) {
            return;
        }
        getChildren().remove(veil);
        veil = null;
        desk.setDisable(false);
        if (cameFrom != null) {
            cameFrom.requestFocus();
        }
    }

    private static @Nullable Node focused(@Nullable Scene scene) {
        return scene == null ? null : scene.getFocusOwner();
    }
}
