package org.hearthbook.desktop.opening;

import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;

/// A calm page for a book that cannot be opened just now.
public final class NotNowView extends StackPane {

    private static final Words WORDS = Words.of(NotNowView.class);

    public NotNowView(String words, Runnable tryAgain) {
        var said = Says.text(words);
        said.setId("why-not");
        var again = Press.primary("try-again", WORDS.get("again"), tryAgain);
        getChildren().add(new Page(WORDS.get("heading")).add(said, Rows.actions(again)));
    }
}
