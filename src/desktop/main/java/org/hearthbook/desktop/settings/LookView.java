package org.hearthbook.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Where a person chooses colours and size, and sees them at once.
final class LookView extends VBox {

    private static final Words WORDS = Words.of(LookView.class);
    private static final int STEP = 25;

    private final ObjectProperty<Look> look;

    LookView(ObjectProperty<Look> look) {
        this.look = look;
        var themes = new ChoiceGroup<Theme>("theme");
        for (var theme : Theme.values()) {
            themes.choice(theme, WORDS.get(theme.name()));
        }
        themes.valueProperty().set(look.get().theme());
        themes.valueProperty().subscribe(this::wear);
        var sizes = new ChoiceGroup<Integer>("text-size");
        for (var percent = Look.SMALLEST; percent <= Look.LARGEST; percent += STEP) {
            sizes.choice(percent, WORDS.get("percent", percent));
        }
        sizes.valueProperty().set(look.get().textPercent());
        sizes.valueProperty().subscribe(this::size);
        getChildren()
                .add(
                        new Card(WORDS.get("heading"))
                                .add(
                                        new Field(WORDS.get("colours"), themes),
                                        new Field(WORDS.get("size"), sizes)));
    }

    private void wear(@Nullable Theme theme) {
        if (theme != null) {
            look.set(look.get().withTheme(theme));
        }
    }

    private void size(@Nullable Integer percent) {
        if (percent != null) {
            look.set(look.get().withTextPercent(percent));
        }
    }
}
