package org.hearthbook.desktop.connecting;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;

import java.util.List;

/// Room for the address and the code, and the code said back in the groups of the letter.
final class LetterView extends VBox {

    private static final Words WORDS = Words.of(LetterView.class);
    private static final int WIDE = 40;

    private final Letter letter;
    private final Label echo = Says.quiet("");
    private final Field address;
    private final Field code;

    LetterView(Letter letter) {
        this.letter = letter;
        getStyleClass().add("column");
        address = letter.address().on(new LineField("service-address"), WORDS.get("address"));
        address.hint(WORDS.get("addressHint"));
        code = letter.code().on(new LineField("enrolment-code").wide(WIDE), WORDS.get("code"));
        code.hint(WORDS.get("codeHint"));
        echo.setId("code-echo");
        letter.code().words().subscribe(_ -> sayBack());
        getChildren().addAll(address, new VBox(code, echo));
    }

    private void sayBack() {
        var groups = letter.inGroups();
        echo.setText(letter.isWhole() ? WORDS.get("codeWhole", groups) : groups);
        Shown.onlyWhen(echo, !groups.isEmpty());
    }

    /// The questions, for a summary of what is amiss.
    List<Field> fields() {
        return List.of(address, code);
    }
}
