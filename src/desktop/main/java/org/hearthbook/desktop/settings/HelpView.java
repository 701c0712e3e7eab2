package org.hearthbook.desktop.settings;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.content.Guide;
import org.kordamp.ikonli.feather.Feather;

/// Short pages to read, found by their words.
public final class HelpView extends StackPane {

    private static final Words WORDS = Words.of(HelpView.class);

    private final HelpModel model;
    private final VBox found = new VBox();
    private final Page all;

    public HelpView(Sitting sitting) {
        model = new HelpModel(sitting.book().pack().guides());
        var typed = new LineField("help-search");
        typed.textProperty().subscribe(this::list);
        found.getStyleClass().add("column");
        all =
                new Page(WORDS.get("heading"))
                        .lead(WORDS.get("lead"))
                        .add(new Field(WORDS.get("search"), typed), found);
        getChildren().add(all);
    }

    private void list(String typed) {
        var guides = model.find(typed);
        found.getChildren().setAll(guides.stream().map(this::card).toList());
        if (guides.isEmpty()) {
            found.getChildren().add(Says.quiet(WORDS.get("nothing")));
        }
    }

    private Card card(Guide guide) {
        var press = Press.quiet("guide-" + guide.id(), WORDS.get("read"), () -> read(guide));
        press.setAccessibleText(WORDS.get("read") + ": " + guide.title());
        return new Card()
                .add(Says.subheading(guide.title()), Says.quiet(guide.paragraphs().getFirst()))
                .actions(press);
    }

    private void read(Guide guide) {
        var page = new Page(guide.title());
        var back = Press.plain("help-back", WORDS.get("back"), this::showAll);
        page.column().getChildren().addFirst(Rows.actions(Press.with(Feather.ARROW_LEFT, back)));
        guide.paragraphs().forEach(paragraph -> page.add(Says.text(paragraph)));
        if (!guide.sources().isEmpty()) {
            page.add(Says.small(WORDS.get("sources", String.join("; ", guide.sources()))));
        }
        getChildren().setAll(page);
        back.requestFocus();
    }

    private void showAll() {
        getChildren().setAll(all);
    }
}
