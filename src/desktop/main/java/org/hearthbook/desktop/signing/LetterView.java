package org.hearthbook.desktop.signing;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Styles;

/// The text of an agreement as a letter, with how far the reader is at its side.
public final class LetterView extends BorderPane {

    private static final Words WORDS = Words.of(LetterView.class);
    private static final double NEARLY = 0.999;
    private static final double ROOM_FOR_BOTH = 46;

    private final Page page;
    private final VBox side = new VBox();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = Says.small("");
    private Runnable onEnd = () -> {};

    public LetterView(Letter letter) {
        var parts = letter.parts();
        getStylesheets().add(Styles.beside(LetterView.class));
        page = new Page(parts.getFirst().words());
        page.setId("letter");
        page.setFocusTraversable(true);
        page.getStyleClass().addAll("letter", "ring");
        page.setAccessibleText(WORDS.get("letter", parts.getFirst().words()));
        parts.stream().skip(1).forEach(it -> page.add(label(it)));
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        side.getStyleClass().add("letter-side");
        side.getChildren().addAll(Says.strong(WORDS.get("howFar")), bar, share);
        setCenter(page);
        setLeft(side);
        page.vvalueProperty().subscribe(this::look);
        page.viewportBoundsProperty().subscribe(this::look);
        page.getContent().layoutBoundsProperty().subscribe(this::look);
        widthProperty().subscribe(this::suit);
        page.title().fontProperty().subscribe(this::suit);
    }

    private static Label label(Letter.Part part) {
        return part.isHeading() ? Says.subheading(part.words()) : Says.text(part.words());
    }

    /// Calls `action` whenever the last line is on the screen.
    public LetterView whenAtEnd(Runnable action) {
        onEnd = action;
        look();
        return this;
    }

    private void look() {
        var seen = page.getViewportBounds().getHeight();
        var whole = page.getContent().getLayoutBounds().getHeight();
        if (seen <= 1 || whole <= 1) {
            return;
        }
        var fits = whole <= seen + 1;
        var at = fits ? 1 : page.getVvalue();
        bar.setProgress(at);
        share.setText(at >= NEARLY ? WORDS.get("end") : WORDS.get("share", Math.round(at * 100)));
        if (at >= NEARLY) {
            onEnd.run();
        }
    }

    private void suit() {
        var letter = page.title().getFont().getSize() / 1.75;
        Shown.onlyWhen(side, getWidth() > ROOM_FOR_BOTH * letter);
    }
}
