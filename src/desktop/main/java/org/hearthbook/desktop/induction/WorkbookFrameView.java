package org.hearthbook.desktop.induction;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.theme.Styles;

/// A page of the workbook with its contents at the left, as long as there is room for both.
final class WorkbookFrameView extends BorderPane {

    /// Narrower than so many letters, only the page is shown; it leads to every outcome itself.
    private static final double ROOM_FOR_BOTH = 52;

    private final Page page;
    private final Node contents;

    WorkbookFrameView(Node contents, Page page) {
        this.contents = contents;
        this.page = page;
        getStylesheets().add(Styles.beside(StandardsView.class));
        setLeft(contents);
        setCenter(page);
        widthProperty().subscribe(this::suit);
        page.title().fontProperty().subscribe(this::suit);
    }

    private void suit() {
        var letter = page.title().getFont().getSize() / 1.75;
        Shown.onlyWhen(contents, getWidth() > ROOM_FOR_BOTH * letter);
    }
}
