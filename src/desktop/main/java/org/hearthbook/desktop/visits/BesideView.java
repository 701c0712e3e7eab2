package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

import org.hearthbook.desktop.controls.Page;
import org.jspecify.annotations.Nullable;

/// A page with a list beside it and, when it is opened, another page on its other side. Where there
/// is no room the list stands on the page and the other page below it.
final class BesideView extends BorderPane {

    /// So many letters wide, the list has room at the side; and then the other page too.
    private static final double ROOM_FOR_TWO = 50;

    private static final double ROOM_FOR_THREE = 84;
    private static final double SHARE_BELOW = 0.4;
    private static final int PLACE_ON_PAGE = 2;

    private final Page page;
    private final Node list;
    private final ScrollPane side = new ScrollPane();
    private @Nullable ScrollPane other;

    BesideView(Page page, Node list) {
        this.page = page;
        this.list = list;
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.getStyleClass().add("agenda-side");
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(page);
        widthProperty().subscribe(this::lay);
        page.title().fontProperty().subscribe(this::lay);
    }

    boolean isOpen() {
        return other != null;
    }

    /// Lays `next` beside the page; nothing for null.
    void open(@Nullable ScrollPane next) {
        other = next;
        lay();
    }

    private void lay() {
        var letter = page.title().getFont().getSize() / 1.75;
        var isForTwo = getWidth() > ROOM_FOR_TWO * letter;
        if (isForTwo && getLeft() == null) {
            page.column().getChildren().remove(list);
            side.setContent(list);
            setLeft(side);
        } else if (!isForTwo && !page.column().getChildren().contains(list)) {
            setLeft(null);
            side.setContent(null);
            page.column().getChildren().add(PLACE_ON_PAGE, list);
        }
        layOther(getWidth() > ROOM_FOR_THREE * letter);
    }

    private void layOther(boolean isBeside) {
        var pane = other;
        setRight(isBeside ? pane : null);
        setBottom(isBeside ? null : pane);
        if (pane != null) {
            pane.maxHeightProperty().unbind();
            pane.prefHeightProperty().unbind();
            if (isBeside) {
                pane.setMaxHeight(Double.MAX_VALUE);
                pane.setPrefHeight(USE_COMPUTED_SIZE);
            } else {
                pane.prefHeightProperty().bind(heightProperty().multiply(SHARE_BELOW));
                pane.maxHeightProperty().bind(heightProperty().multiply(SHARE_BELOW));
            }
        }
    }
}
