package org.hearthbook.desktop.secrets;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SecretField;
import org.hearthbook.desktop.controls.Words;

import java.util.List;

/// Room to choose a passphrase, with what makes a good one.
public final class NewPassphraseView extends VBox {

    private static final Words WORDS = Words.of(NewPassphraseView.class);

    private final Field once;
    private final Field again;

    public NewPassphraseView(NewPassphrase chosen) {
        getStyleClass().add("column");
        once = chosen.once().on(new SecretField("new-passphrase"), WORDS.get("once"));
        once.hint(WORDS.get("rule"));
        again = chosen.again().on(new SecretField("new-passphrase-again"), WORDS.get("again"));
        getChildren().addAll(Says.text(WORDS.get("hint")), once, again);
    }

    /// The questions, for a summary of what is amiss.
    public List<Field> fields() {
        return List.of(once, again);
    }
}
