package org.hearthbook.desktop.sending;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.FileToTake;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.sending.HandingModel.State;
import org.hearthbook.desktop.sitting.Sitting;
import org.kordamp.ikonli.feather.Feather;

/// The part of the page about the service that works without any network: a memory stick.
final class HandingView extends VBox {

    private static final Words WORDS = Words.of(HandingView.class);

    private final HandingModel model;
    private final PlaceToSave place;
    private final FileToTake file;
    private final Label last = Says.quiet("");
    private final Label told = Says.text("");
    private final CheckBox withFiles = new CheckBox(WORDS.get("withFiles"));
    private final Button put;
    private final Button take;

    HandingView(Sitting sitting) {
        this(
                new HandingModel(sitting),
                PlaceToSave::throughTheComputer,
                FileToTake::throughTheComputer);
    }

    HandingView(HandingModel model, PlaceToSave place, FileToTake file) {
        this.model = model;
        this.place = place;
        this.file = file;
        setId("handing");
        last.setId("handing-last");
        told.setId("handing-told");
        withFiles.setId("handing-files");
        withFiles.setWrapText(true);
        withFiles.setMinHeight(USE_PREF_SIZE);
        put = Press.quiet("hand-over", WORDS.get("put"), this::put);
        take = Press.quiet("take-in", WORDS.get("take"), this::take);
        getChildren().add(card());
        model.state().subscribe(this::show);
    }

    private Card card() {
        return new Card(WORDS.get("heading"))
                .add(Says.text(WORDS.get("lead")), Says.quiet(WORDS.get("safe")), withFiles)
                .add(last, told)
                .actions(Press.with(Feather.SAVE, put), Press.with(Feather.DOWNLOAD, take));
    }

    private void put() {
        place.ask(getScene().getWindow(), model.name())
                .ifPresent(it -> model.handOver(it, withFiles.isSelected()));
    }

    private void take() {
        file.ask(getScene().getWindow()).ifPresent(model::takeIn);
    }

    private void show(State state) {
        var isWorking = state instanceof State.Working;
        put.setDisable(isWorking);
        take.setDisable(isWorking);
        withFiles.setDisable(isWorking);
        last.setText(model.last());
        told.setText(words(state));
        Shown.onlyWhen(told, !told.getText().isEmpty());
        if (state instanceof State.Asking(_, var by, var records)) {
            ask(by, records);
        }
    }

    private static String words(State state) {
        return switch (state) {
            case State.Resting() -> "";
            case State.Working() -> WORDS.get("working");
            case State.Over(var words, _) -> words;
            case State.Asking(_, var by, var records) -> WORDS.get("asks", by, records);
        };
    }

    private void ask(String by, int records) {
        Sheet.confirm(
                this,
                WORDS.get("askHeading", records),
                WORDS.get("askWords", by, records),
                WORDS.get("askYes"),
                model::takeInAllTheSame);
    }
}
