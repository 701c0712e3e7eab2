package org.hearthbook.desktop.induction;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.PageList;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.EvidenceType;
import org.hearthbook.records.induction.Piece;

import java.util.List;
import java.util.function.Consumer;

/// A sheet on which something of the book is found and put behind an account.
final class ChooseEvidenceView extends VBox {

    private static final Words WORDS = Words.of(ChooseEvidenceView.class);

    private final OpenBook book;
    private final List<EvidenceChoices.Choice> all;
    private final LineField search = new LineField("evidence-search");
    private final PageList<EvidenceChoices.Choice> list;
    private final ComboBox<EvidenceType> sort = new ComboBox<>();
    private final LineField caption = new LineField("evidence-caption");

    ChooseEvidenceView(OpenBook book, List<EvidenceChoices.Choice> all) {
        this.book = book;
        this.all = all;
        list = new PageList<>("evidence-choices", this::line);
        list.setAccessibleText(WORDS.get("list"));
        list.whenEmpty(WORDS.get(all.isEmpty() ? "nothing" : "noneFound"));
        list.onChosen(this::suggestSort);
        sort.setId("evidence-sort");
        sort.setMaxWidth(Double.MAX_VALUE);
        sort.getItems().setAll(book.pack().evidenceTypes());
        sort.setConverter(new SortWords(book.pack().evidenceTypes()));
        getStyleClass().add("choose-evidence");
        getStylesheets().add(Styles.beside(StandardsView.class));
        getChildren()
                .addAll(
                        new Field(WORDS.get("search"), search),
                        list,
                        new Field(WORDS.get("sort"), sort),
                        new Field(WORDS.get("caption"), caption).hint(WORDS.get("captionHint")));
        search.textProperty().subscribe(this::find);
    }

    /// Lays the sheet over the window of `near`; `onChosen` is given the piece.
    void ask(Node near, Consumer<Piece> onChosen) {
        var use = Press.primary("use-evidence", WORDS.get("use"), () -> choose(onChosen));
        use.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        new Sheet(WORDS.get("heading")).add(this).answer(use, true).showOver(near);
        search.requestFocus();
    }

    private void find(String typed) {
        list.setItems(
                FXCollections.observableArrayList(
                        all.stream().filter(it -> it.answers(typed)).toList()));
    }

    private void choose(Consumer<Piece> onChosen) {
        var chosen = list.getSelectionModel().getSelectedItem();
        var type = sort.getValue() == null ? chosen.usualType() : sort.getValue().id();
        onChosen.accept(
                new Piece(
                        book.newId(),
                        type,
                        chosen.source(),
                        chosen.record(),
                        caption.getText().strip()));
    }

    private void suggestSort(EvidenceChoices.Choice chosen) {
        book.pack().evidenceType(chosen.usualType()).ifPresent(sort::setValue);
    }

    private PageList.Line line(EvidenceChoices.Choice choice) {
        var place = list.getItems().indexOf(choice);
        var isFirst = place == 0 || list.getItems().get(place - 1).source() != choice.source();
        var heading = isFirst ? WORDS.get(choice.source().name()) : "";
        var behind = choice.behind();
        var under = behind.excerpt().isEmpty() ? behind.about() : behind.excerpt();
        var title = behind.title() + ", " + behind.about();
        return new PageList.Line(
                heading, behind.excerpt().isEmpty() ? behind.title() : title, under, "", List.of());
    }
}
