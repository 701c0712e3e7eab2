package org.hearthbook.desktop.agreement;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.agreement.Agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Who of this household has signed what, with every version there ever was.
final class WhoSignedView extends VBox {

    private static final Words WORDS = Words.of(WhoSignedView.class);

    private final Function<Agreement, String> carer;
    private final Consumer<Agreement> onRead;

    /// @param carer says whose an agreement is
    WhoSignedView(
            List<Agreement> all, Function<Agreement, String> carer, Consumer<Agreement> onRead) {
        this.carer = carer;
        this.onRead = onRead;
        var card = new Card(WORDS.get("heading"));
        all.forEach(it -> card.add(line(it)));
        getChildren().add(card);
        Shown.onlyWhen(this, !all.isEmpty());
    }

    private Node line(Agreement agreement) {
        var read =
                Press.plain(
                        "look-back-" + agreement.id(),
                        WORDS.get("read"),
                        () -> onRead.accept(agreement));
        var who = carer.apply(agreement);
        read.setAccessibleText(WORDS.get("readThat", agreement.title(), agreement.version(), who));
        var line =
                new VBox(
                        Says.strong(who),
                        Says.quiet(WORDS.get("what", agreement.title(), agreement.version())),
                        Rows.actions(chip(agreement), read));
        if (!agreement.terms().isBlank()) {
            line.getChildren().add(2, Says.quiet(WORDS.get("terms", agreement.terms())));
        }
        line.getStyleClass().add("signature-part");
        return line;
    }

    private static Chip chip(Agreement agreement) {
        return switch (agreement.stage()) {
            case TO_READ -> Chip.of(Tone.QUIET, WORDS.get("toRead"));
            case TO_SIGN -> Chip.of(Tone.WAIT, WORDS.get("toSign"));
            case SIGNED -> Chip.of(Tone.ACCENT, WORDS.get("signed"));
            case COUNTERSIGNED -> Chip.of(Tone.GOOD, WORDS.get("both"));
            case SUPERSEDED -> Chip.of(Tone.QUIET, WORDS.get("superseded"));
        };
    }
}
