package org.hearthbook.desktop.induction;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

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
import org.hearthbook.desktop.evidence.StandingWords;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.induction.Evidence;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The page of one outcome: what it asks, my account, what stands behind it, and its review.
public final class OutcomeView extends StackPane {

    private static final Words WORDS = Words.of(OutcomeView.class);

    private final Sitting sitting;
    private final OutcomeModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final FlowPane chips = Rows.actions();
    private final Card comment = new Card(WORDS.get("comment")).tone(Tone.WAIT);
    private final Label commentWords = Says.text("");
    private final Label saved = Says.quiet("");
    private final MovedOnView movedOn;
    private final WritingArea account;
    private final Button save;
    private final Button ready;
    private final Button takeBack;
    private final Button change;
    private final CriteriaView criteria;
    private final EvidencePartView evidence;
    private final ReviewView review;
    private final AcceptedBeforeView before;
    private final SendingView mark;
    private final StackPane contents = new StackPane();
    private final FlowPane writing = Rows.actions();
    private boolean isChanging;

    public OutcomeView(Sitting sitting, String code) {
        this(sitting, new OutcomeModel(sitting, code));
    }

    OutcomeView(Sitting sitting, OutcomeModel model) {
        this.sitting = sitting;
        this.model = model;
        account = new WritingArea("account").limit(model.shown().set().accountCharacters()).rows(8);
        account.textProperty().bindBidirectional(model.account());
        save = Press.quiet("save-account", WORDS.get("save"), model::saveAccount);
        ready = Press.primary("ready", WORDS.get("ready", model.reader()), model::markReady);
        takeBack = Press.quiet("take-back", WORDS.get("takeBack"), model::takeBack);
        change = Press.quiet("change-account", WORDS.get("change"), this::startChanging);
        criteria = new CriteriaView(model);
        evidence = new EvidencePartView(sitting, model);
        review = new ReviewView(sitting, model);
        before = new AcceptedBeforeView(sitting.book());
        movedOn = new MovedOnView(model);
        comment.add(commentWords);
        mark = new SendingView(sitting);
        writing.getChildren().addAll(save, change, saved);
        saved.setId("account-saved");
        getStyleClass().add("induction");
        getStylesheets().add(Styles.beside(StandardsView.class));
        getChildren().add(new WorkbookFrameView(contents, page()));
        model.state().subscribe(this::draw);
        model.account().subscribe(_ -> suitButtons());
        sceneProperty().subscribe(this::cameOrLeft);
    }

    private Page page() {
        var outcome = model.shown().progress().outcome();
        var all = Press.plain("all-standards", WORDS.get("all"), this::goToAll);
        return new Page(WORDS.get("heading", outcome.code(), outcome.title()))
                .add(
                        Rows.actions(Press.with(Feather.CHEVRON_LEFT, all)),
                        chips,
                        summary,
                        movedOn,
                        comment,
                        criteria,
                        new Field(WORDS.get("account"), account).hint(WORDS.get("accountHint")),
                        writing,
                        mark,
                        before,
                        evidence,
                        Rows.actions(ready, takeBack),
                        review,
                        WorkbookView.turning(model.shown(), this::open));
    }

    private void goToAll() {
        sitting.going().to(new Place.Standards());
    }

    private void open(String code) {
        sitting.going().to(new Place.OneOutcome(code));
    }

    private void startChanging() {
        isChanging = true;
        draw(model.state().get());
        account.requestFocus();
    }

    private void draw(OutcomeState state) {
        var page = state.page();
        var isEditable = !page.isWithTheSocialWorker() && (isChanging || !page.isAccepted());
        contents.getChildren()
                .setAll(
                        new WorkbookView(
                                page.induction(), page.progress().outcome().code(), this::open));
        mark.show(page.evidence().map(Evidence::id).orElse(null));
        drawChips(page);
        drawComment(page);
        criteria.show(page, isEditable);
        evidence.show(page, isEditable);
        review.show(page);
        page.evidence().ifPresent(before::show);
        account.setEditable(isEditable);
        Shown.onlyWhen(save, isEditable);
        Shown.onlyWhen(ready, isEditable);
        Shown.onlyWhen(takeBack, page.isWithTheSocialWorker());
        Shown.onlyWhen(change, page.isAccepted() && !isChanging);
        Shown.onlyWhen(writing, save.isManaged() || change.isManaged());
        say(state);
        suitButtons();
    }

    private void say(OutcomeState state) {
        summary.clear();
        movedOn.show(state);
        saved.setText("");
        switch (state) {
            case OutcomeState.Shown _ -> {}
            case OutcomeState.Saving _ -> saved.setText(WORDS.get("saving"));
            case OutcomeState.Saved _ -> saved.setText(WORDS.get("saved"));
            case OutcomeState.NotSaved(_, var words) -> summary.show(words);
            case OutcomeState.MovedOn(_, var words) -> summary.show(words);
        }
    }

    private void drawChips(OutcomePage page) {
        var standing = StandingWords.of(page.progress().standing());
        chips.getChildren().setAll(Chip.of(standing.tone(), standing.icon(), standing.words()));
        if (page.progress().isAskedFirst()) {
            chips.getChildren().add(Chip.of(Tone.ACCENT, Feather.STAR, WORDS.get("first")));
        }
    }

    private void drawComment(OutcomePage page) {
        var returned = page.evidence().flatMap(it -> it.returnedWith());
        commentWords.setText(returned.map(it -> it.words()).orElse(""));
        Shown.onlyWhen(comment, returned.isPresent());
    }

    private void suitButtons() {
        var isBusy = model.state().get() instanceof OutcomeState.Saving;
        save.setDisable(isBusy || !model.hasUnsavedWords());
        ready.setDisable(isBusy);
    }

    private void cameOrLeft(@Nullable Scene scene) {
        if (scene == null) {
            model.keep();
        }
    }
}
