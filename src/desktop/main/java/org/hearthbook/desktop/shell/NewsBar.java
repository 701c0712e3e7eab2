package org.hearthbook.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Motion;
import org.kordamp.ikonli.feather.Feather;

/// Says that there is something newer than what the page shows, where the page must not be changed
/// under somebody's hands.
final class NewsBar extends HBox {

    private static final Words WORDS = Words.of(NewsBar.class);

    private Runnable show = () -> {};

    NewsBar() {
        setId("news-bar");
        getStyleClass().addAll("undo-bar", "row");
        Label said = Says.text(WORDS.get("changed"));
        said.setId("news-words");
        var see = Press.plain("show-news", WORDS.get("show"), this::press);
        var away = Press.icon("news-away", Feather.X, WORDS.get("away"), this::leave);
        getChildren().addAll(said, Press.with(Feather.REFRESH_CW, see), away);
        leave();
    }

    /// Offers to do `action`, which shows what is new.
    void offer(Runnable action) {
        show = action;
        if (!isVisible()) {
            Shown.onlyWhen(this, true);
            Motion.appear(this);
        }
    }

    void leave() {
        show = () -> {};
        Shown.onlyWhen(this, false);
    }

    private void press() {
        var action = show;
        leave();
        action.run();
    }
}
