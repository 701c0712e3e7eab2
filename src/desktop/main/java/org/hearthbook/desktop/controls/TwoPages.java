package org.hearthbook.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A list on the left and the page that was turned to on the right; where letters are large, the
/// list lies above the page.
public final class TwoPages extends Pane {

    private static final double ROOM_FOR_BOTH = 46;
    private static final double LIST_EMS = 21;
    private static final double LIST_SHARE_ABOVE = 0.36;

    private final Region list;
    private final Region page;
    private final Label letter = new Label();

    public TwoPages(Region list, Region page) {
        this.list = list;
        this.page = page;
        letter.setVisible(false);
        letter.setManaged(false);
        letter.fontProperty().subscribe(this::requestLayout);
        getStyleClass().add("two-pages");
        list.getStyleClass().add("left-page");
        getChildren().addAll(letter, list, page);
    }

    @Override
    protected void layoutChildren() {
        var size = letter.getFont().getSize();
        if (getWidth() >= ROOM_FOR_BOTH * size) {
            var left = snapSizeX(LIST_EMS * size);
            list.resizeRelocate(0, 0, left, getHeight());
            page.resizeRelocate(left, 0, getWidth() - left, getHeight());
        } else {
            var top = snapSizeY(getHeight() * LIST_SHARE_ABOVE);
            list.resizeRelocate(0, 0, getWidth(), top);
            page.resizeRelocate(0, top, getWidth(), getHeight() - top);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(list.prefHeight(-1), page.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
