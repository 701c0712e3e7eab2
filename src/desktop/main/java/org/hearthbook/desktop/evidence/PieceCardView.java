package org.hearthbook.desktop.evidence;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.PictureView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.induction.Piece;
import org.kordamp.ikonli.feather.Feather;

/// One thing behind the account: its picture or first words, and what it shows.
public final class PieceCardView extends VBox {

    private static final Words WORDS = Words.of(PieceCardView.class);

    private final Card card = new Card();
    private final String title;

    public PieceCardView(Sitting sitting, Piece piece) {
        var behind = BehindIt.of(sitting.book(), piece);
        title = behind.title();
        setId("piece-" + piece.id());
        card.getStyleClass().add("piece-card");
        behind.pictures().stream()
                .filter(KeptFile::canBeShown)
                .findFirst()
                .ifPresent(it -> card.add(new PictureView(sitting, it)));
        card.add(
                Says.strong(title),
                Rows.actions(Chip.of(Tone.QUIET, icon(piece), sort(sitting, piece))));
        if (!behind.about().isEmpty()) {
            card.add(Says.small(behind.about()));
        }
        if (!behind.pictures().stream().allMatch(sitting.book().files()::isHere)) {
            card.add(Says.small(WORDS.get("onItsWay")));
        }
        if (!behind.excerpt().isEmpty()) {
            card.add(Says.text(behind.excerpt()));
        }
        if (!piece.caption().isBlank()) {
            card.add(Says.text(WORDS.get("shows", piece.caption())));
        }
        getChildren().add(card);
    }

    /// With a button that takes it out.
    public PieceCardView removing(Runnable action) {
        var remove = Press.plain(getId() + "-remove", WORDS.get("remove"), action);
        remove.setAccessibleText(WORDS.get("removeThat", title));
        card.actions(Press.with(Feather.TRASH_2, remove));
        return this;
    }

    /// With a button that opens it.
    public PieceCardView opening(String words, Runnable action) {
        var open = Press.plain(getId() + "-open", words, action);
        open.setAccessibleText(WORDS.get("openThat", words, title));
        card.actions(open);
        return this;
    }

    private static String sort(Sitting sitting, Piece piece) {
        return BehindIt.sort(sitting.book(), piece);
    }

    private static Feather icon(Piece piece) {
        return switch (piece.source()) {
            case TRAINING -> Feather.AWARD;
            case NOTE -> Feather.FEATHER;
            case FILE -> Feather.PAPERCLIP;
            case VISIT -> Feather.HOME;
        };
    }
}
