package org.hearthbook.desktop.find;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.PageList;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;

import java.util.ArrayList;
import java.util.List;

/// The sheet that finds anything as its words are typed.
public final class FindView extends VBox {

    private static final Words WORDS = Words.of(FindView.class);
    private static final double LINE_EMS = 4.6;
    private static final double SHARE = 0.4;

    private final FindModel model;
    private final Sheet sheet = new Sheet(WORDS.get("heading"));
    private final LineField typed = new LineField("find-words");
    private final Label said = Says.quiet("");
    private final PageList<Hit> list = new PageList<>("find-results", this::line);
    private List<Hit> hits = List.of();

    private FindView(FindModel model) {
        this.model = model;
        getStyleClass().add("column");
        said.setId("find-said");
        list.setAccessibleText(WORDS.get("results"));
        getChildren().addAll(new Field(WORDS.get("words"), typed), said, list);
        typed.textProperty().subscribe(model::find);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::chosen);
        list.setOnMouseClicked(_ -> goToChosen());
        model.state().subscribe(this::show);
    }

    /// Lays the sheet over the window that `near` is in.
    public static void over(Node near, Sitting sitting) {
        var view = new FindView(new FindModel(sitting));
        view.sheet.add(view).showOver(near);
        view.typed.requestFocus();
    }

    private void show(FindModel.State state) {
        hits = new ArrayList<>(state.hits());
        list.setItems(FXCollections.observableList(hits));
        list.setPrefHeight(room());
        Shown.onlyWhen(list, !hits.isEmpty());
        said.setText(
                state.typed().isEmpty() ? WORDS.get("hint") : WORDS.count("found", hits.size()));
        if (!hits.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// As much as the lines need, and never so much that the sheet outgrows the window.
    private double room() {
        var needed = (hits.size() + 1) * LINE_EMS * typed.getFont().getSize();
        var scene = getScene();
        return scene == null ? needed : Math.min(needed, scene.getHeight() * SHARE);
    }

    private PageList.Line line(Hit hit) {
        var at = hits.indexOf(hit);
        var isFirst = at <= 0 || hits.get(at - 1).kind() != hit.kind();
        var heading = isFirst ? WORDS.get(hit.kind().name()) : "";
        return new PageList.Line(heading, hit.title(), hit.under(), "", List.of());
    }

    private void pressed(KeyEvent event) {
        var selection = list.getSelectionModel();
        if (event.getCode() == KeyCode.DOWN) {
            selection.selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            selection.selectPrevious();
        } else {
            chosen(event);
            return;
        }
        list.scrollTo(selection.getSelectedIndex());
        event.consume();
    }

    private void chosen(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            goToChosen();
        }
    }

    private void goToChosen() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            sheet.close();
            model.go(chosen);
        }
    }
}
