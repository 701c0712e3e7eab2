package org.hearthbook.desktop.evidence;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.StandardProgress;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// One standard with its outcomes and how each stands.
public final class StandardCardView extends VBox {

    private static final Words WORDS = Words.of(StandardCardView.class);

    public StandardCardView(StandardProgress standard, Consumer<String> onOutcome) {
        var number = standard.standard().number();
        var card = new Card(WORDS.get("heading", number, standard.standard().title()));
        standard.outcomes().forEach(it -> card.add(line(it, onOutcome)));
        getChildren().add(card);
    }

    private static Node line(OutcomeProgress outcome, Consumer<String> onOutcome) {
        var standing = StandingWords.of(outcome.standing());
        var chips = Rows.actions(Chip.of(standing.tone(), standing.icon(), standing.words()));
        if (outcome.isAskedFirst()) {
            chips.getChildren().add(Chip.of(Tone.ACCENT, Feather.STAR, WORDS.get("first")));
        }
        var line = new VBox(title(outcome, standing, onOutcome), chips);
        line.getStyleClass().add("outcome-row");
        return line;
    }

    private static Button title(
            OutcomeProgress outcome, StandingWords standing, Consumer<String> onOutcome) {
        var code = outcome.outcome().code();
        var words = WORDS.get("outcome", code, outcome.outcome().title());
        var button =
                Press.plain("open-" + code.replace('.', '-'), words, () -> onOutcome.accept(code));
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        button.setAccessibleText(words + ", " + standing.words());
        return button;
    }
}
