package org.hearthbook.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.evidence.AcceptedBeforeView;
import org.hearthbook.desktop.evidence.PieceCardView;
import org.hearthbook.desktop.evidence.RoundsView;
import org.hearthbook.desktop.evidence.StandingWords;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.induction.Evidence;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.UUID;

/// One outcome of a carer to be read, talked about, and accepted or sent back.
public final class TheirOutcomeView extends StackPane {

    private static final Words WORDS = Words.of(TheirOutcomeView.class);

    private final ReviewModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final FlowPane chips = Rows.actions();
    private final Label standing = Says.text("");
    private final Card account = new Card(WORDS.get("account"));
    private final Label accountWords = Says.text("");
    private final SendingView mark;
    private final AcceptedBeforeView before;
    private final BehindItView behind;
    private final RoundsView rounds;
    private final VBox talk = new VBox();
    private final WritingArea remark = new WritingArea("remark").rows(2);
    private final Field remarkField = new Field(WORDS.get("say"), remark);
    private final Card decide;
    private final FlowPane turning = Rows.actions();

    public TheirOutcomeView(Sitting sitting, UUID carer, String code) {
        this(sitting, new ReviewModel(sitting, carer, code), PlaceToSave::throughTheComputer);
    }

    TheirOutcomeView(Sitting sitting, ReviewModel model, PlaceToSave place) {
        this.model = model;
        mark = new SendingView(sitting);
        before = new AcceptedBeforeView(sitting.book());
        behind = new BehindItView(sitting, place);
        rounds = new RoundsView(sitting.book());
        decide = decide();
        standing.setId("standing");
        accountWords.setId("their-account");
        account.add(accountWords, mark);
        talk.getStyleClass().add("part");
        talk.getChildren()
                .addAll(
                        Says.heading(WORDS.get("talk")),
                        rounds,
                        remarkField,
                        Rows.actions(Press.quiet("send-remark", WORDS.get("add"), this::say)));
        getStylesheets().add(Styles.named(PieceCardView.class, "evidence.css"));
        getChildren().add(page());
        model.shown().subscribe(this::draw);
        model.problem().subscribe(this::trouble);
    }

    private Page page() {
        var outcome = model.shown().get().outcome().outcome();
        var all =
                Press.plain(
                        "their-standards", WORDS.get("all", model.carer().name()), model::openAll);
        return new Page(WORDS.get("heading", outcome.code(), outcome.title()))
                .add(
                        Rows.actions(Press.with(Feather.CHEVRON_LEFT, all)),
                        chips,
                        summary,
                        standing,
                        criteria(),
                        account,
                        before,
                        behind,
                        talk,
                        decide,
                        turning);
    }

    private Node criteria() {
        var part = new VBox(Says.heading(WORDS.get("asks")));
        part.getStyleClass().add("part");
        model.shown().get().outcome().outcome().criteria().stream()
                .map(it -> Says.text(WORDS.get("criterion", it.letter(), it.prompt())))
                .forEach(part.getChildren()::add);
        return part;
    }

    private Card decide() {
        var view =
                new SignedWordsView(
                                "review",
                                model.comment(),
                                WORDS.get("comment", model.carer().name()),
                                WORDS.get("commentHint"))
                        .primary("accept", WORDS.get("accept"), model::accept)
                        .quiet("give-back", WORDS.get("giveBack"), model::giveBack);
        return new Card(WORDS.get("decide")).tone(Tone.ACCENT).add(view);
    }

    private void draw(ReviewModel.Shown shown) {
        var how = StandingWords.of(shown.outcome().standing());
        chips.getChildren().setAll(Chip.of(how.tone(), how.icon(), how.words()));
        if (shown.outcome().isAskedFirst()) {
            chips.getChildren().add(Chip.of(Tone.ACCENT, Feather.STAR, WORDS.get("first")));
        }
        standing.setText(model.standing());
        summary.clear();
        var evidence = shown.evidence();
        accountWords.setText(evidence.map(Evidence::account).orElse(""));
        Shown.onlyWhen(account, !accountWords.getText().isBlank());
        mark.show(evidence.map(Evidence::id).orElse(null));
        behind.show(evidence.map(Evidence::pieces).orElse(List.of()));
        evidence.ifPresent(before::show);
        evidence.map(Evidence::id).ifPresent(rounds::show);
        Shown.onlyWhen(talk, evidence.isPresent());
        Shown.onlyWhen(decide, model.mayReview());
        turning.getChildren().clear();
        turn("before", -1);
        turn("after", 1);
        Shown.onlyWhen(turning, !turning.getChildren().isEmpty());
    }

    private void turn(String key, int step) {
        model.neighbour(step)
                .map(it -> Press.quiet("ready-" + key, WORDS.get(key, it), () -> model.open(it)))
                .ifPresent(turning.getChildren()::add);
    }

    private void trouble(String words) {
        summary.clear();
        if (!words.isEmpty()) {
            summary.show(words);
        }
    }

    private void say() {
        remarkField.problem().set(remark.getText().isBlank() ? WORDS.get("empty") : "");
        if (remarkField.hasProblem()) {
            remark.requestFocus();
        } else {
            model.say(remark.getText(), remark::clear);
        }
    }
}
