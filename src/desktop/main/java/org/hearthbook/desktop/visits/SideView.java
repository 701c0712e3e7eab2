package org.hearthbook.desktop.visits;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.SignatureView;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.records.changes.Moment;
import org.hearthbook.records.visits.HowSigned;
import org.hearthbook.records.visits.VisitSignature;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One name under a visit: the signature that is there, or the way to it.
final class SideView extends VBox {

    private static final Words WORDS = Words.of(SideView.class);

    private final Card card;

    private final VisitReading model;
    private final Side side;
    private final String id;
    private final Clock clock;
    private final List<Node> openers = new ArrayList<>();
    private @Nullable SealFormView form;

    SideView(VisitReading model, Side side, int number) {
        card = new Card(side.name());
        getChildren().add(card);
        this.model = model;
        this.side = side;
        id = "side-" + number;
        clock = model.sitting().book().clock();
        setId(id);
        getStyleClass().add("side");
        add(Says.quiet(WORDS.get(side.isVisitor() ? "visitor" : "carer")));
        switch (side.standing()) {
            case Side.Standing.There(var signature, var canTakeBack) ->
                    showThere(signature, canTakeBack);
            case Side.Standing.ToConfirm(var signature) -> showToConfirm(signature);
            case Side.Standing.MaySign() -> offer(WORDS.get("sign"), this::sign);
            case Side.Standing.NotReady(var writer) ->
                    add(notYet(), Says.quiet(WORDS.get("notReady", writer, first(writer))));
            case Side.Standing.MayDraw() -> showMayDraw();
            case Side.Standing.Waits() ->
                    add(notYet(), Says.quiet(WORDS.get("waits", side.name())));
        }
    }

    private Node notYet() {
        return Rows.actions(Chip.of(Tone.QUIET, WORDS.get("notYet")));
    }

    private void showThere(VisitSignature signature, boolean canTakeBack) {
        show(signature);
        if (canTakeBack) {
            var back = Press.plain(id + "-take-back", WORDS.get("takeBack"), this::takeBack);
            add(opener(Press.with(Feather.CORNER_UP_LEFT, back)));
        }
    }

    private void show(VisitSignature signature) {
        var signing = signature.signing();
        add(
                new SignatureView(signing),
                Says.text(WORDS.get("signedAs", signing.name(), when(signing.moment()))));
        switch (signature.how()) {
            case HowSigned.WithOwnKey() ->
                    add(Rows.actions(Chip.of(Tone.GOOD, WORDS.get("signed"))));
            case HowSigned.DrawnBefore(var witness) -> {
                add(Rows.actions(Chip.of(Tone.WAIT, WORDS.get("toBeConfirmed"))));
                add(Says.quiet(WORDS.get("drawnBefore", name(witness), side.name())));
            }
            case HowSigned.DrawnAndConfirmed(var witness, var confirmed) -> {
                add(Rows.actions(Chip.of(Tone.GOOD, WORDS.get("confirmed"))));
                add(Says.text(WORDS.get("confirmedWhen", name(witness), when(confirmed))));
            }
            case HowSigned.Disowned _, HowSigned.TakenBack _ -> {}
        }
    }

    private String name(UUID person) {
        return new VisitTable(model.sitting().book(), model.visit()).name(person);
    }

    private String when(Moment moment) {
        return SpokenMoment.say(moment.at(), clock);
    }

    private void showToConfirm(VisitSignature signature) {
        show(signature);
        add(Says.strong(WORDS.get("isItYours")));
        var yes = Press.primary(id + "-confirm", WORDS.get("itIs"), this::confirm);
        var no = Press.quiet(id + "-disown", WORDS.get("itIsNot"), this::disown);
        offerAtEnd(yes);
        add(opener(yes, no), readFirst());
    }

    private void showMayDraw() {
        var draw = Press.quiet(id + "-draw", WORDS.get("draw", first(side.name())), this::draw);
        offerAtEnd(draw);
        add(notYet(), opener(draw), readFirst());
        add(Says.quiet(WORDS.get("orOwn", first(side.name()))));
    }

    private void offer(String words, Runnable action) {
        var press = Press.primary(id + "-sign", words, action);
        offerAtEnd(press);
        add(notYet(), opener(press), readFirst());
    }

    /// The way into a form, which gives room to the form while that is open.
    private Node opener(Button... presses) {
        var row = Rows.actions(presses);
        openers.add(row);
        return row;
    }

    private void offerAtEnd(Button press) {
        model.isAtEnd().subscribe(isAtEnd -> press.setDisable(!isAtEnd));
    }

    private Node readFirst() {
        var hint = Says.quiet(WORDS.get("readFirst"));
        model.isAtEnd().subscribe(it -> Shown.onlyWhen(hint, !it));
        return hint;
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private void sign() {
        open(
                new SealFormView(
                                id + "-form",
                                WORDS.get("signIt"),
                                it -> model.sign(it.name(), it.mark(), it.passphrase()))
                        .pen(side.name(), true, clock));
    }

    private void draw() {
        open(
                new SealFormView(
                                id + "-form",
                                WORDS.get("drawIt"),
                                it ->
                                        model.draw(
                                                side.person(),
                                                it.name(),
                                                it.mark(),
                                                it.passphrase()))
                        .lead(WORDS.get("drawLead", side.name(), model.myName()))
                        .pen(side.name(), false, clock)
                        .witness(model.myName()));
    }

    private void confirm() {
        open(
                new SealFormView(
                        id + "-form", WORDS.get("itIs"), it -> model.confirm(it.passphrase())));
    }

    private void disown() {
        open(
                new SealFormView(
                                id + "-form",
                                WORDS.get("itIsNot"),
                                it -> model.disown(it.why(), it.passphrase()))
                        .lead(WORDS.get("disownLead"))
                        .why(WORDS.get("disownWhy"), true));
    }

    private void takeBack() {
        open(
                new SealFormView(
                                id + "-form",
                                WORDS.get("takeBack"),
                                it -> model.takeBack(side.person(), it.why(), it.passphrase()))
                        .lead(WORDS.get("takeBackLead"))
                        .why(WORDS.get("takeBackWhy"), false));
    }

    private void open(SealFormView next) {
        close();
        openers.forEach(it -> Shown.onlyWhen(it, false));
        form = next.cancel(WORDS.get("notNow"), this::close);
        add(next);
        next.arrive();
    }

    private void close() {
        var open = form;
        form = null;
        if (open != null) {
            card.getChildren().remove(open);
            openers.forEach(it -> Shown.onlyWhen(it, true));
        }
    }

    /// Whether something is being filled in here; then it is told how it went.
    boolean draw(boolean isBusy, SigningProblem problem) {
        var open = form;
        if (open != null) {
            open.draw(isBusy, problem);
        }
        return open != null;
    }

    private void add(Node... nodes) {
        card.add(nodes);
    }
}
