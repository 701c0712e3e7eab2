package org.hearthbook.desktop.induction;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.DeadlineView;
import org.hearthbook.desktop.evidence.MovesView;
import org.hearthbook.desktop.evidence.StandardCardView;
import org.hearthbook.desktop.files.OpenSaved;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.NextStep;
import org.kordamp.ikonli.feather.Feather;

/// The standards at a glance, each outcome a step away.
public final class StandardsView extends StackPane {

    private static final Words WORDS = Words.of(StandardsView.class);

    private final Sitting sitting;
    private final StandardsModel model;
    private final PdfCopyView portfolio;

    public StandardsView(Sitting sitting) {
        this(sitting, PlaceToSave::throughTheComputer, OpenSaved::withTheComputer);
    }

    StandardsView(Sitting sitting, PlaceToSave place, OpenSaved opener) {
        this.sitting = sitting;
        model = new StandardsModel(sitting);
        portfolio =
                new PdfCopyView(
                                "portfolio",
                                WORDS.get("portfolio"),
                                WORDS.get("fileName"),
                                PortfolioCopy.of(sitting))
                        .using(place, opener);
        getStyleClass().add("induction");
        getStylesheets().add(Styles.beside(StandardsView.class));
        model.state().subscribe(it -> getChildren().setAll(page(it)));
    }

    private Node page(StandardsModel.State state) {
        return switch (state) {
            case StandardsModel.State.NothingAsked(var kind) -> nothingAsked(kind);
            case StandardsModel.State.FromTheService(var progress) -> fromTheService(progress);
            case StandardsModel.State.Working(var progress) -> working(progress);
        };
    }

    private static Node nothingAsked(String kind) {
        var why = kind.isEmpty() ? WORDS.get("nobodyWhy") : WORDS.get("nothingWhy", kind);
        return new Page(WORDS.get("heading"))
                .add(new EmptyState(Feather.SMILE, WORDS.get("nothing"), why));
    }

    private static Node fromTheService(InductionProgress progress) {
        var page = new Page(WORDS.get("heading")).lead(WORDS.get("lead"));
        var card = new Card(WORDS.get("toCome"));
        card.add(Says.text(progress.set().notice()), Says.text(WORDS.get("toComeNext")));
        var deadline = progress.deadline();
        if (deadline != null) {
            card.add(Says.quiet(WORDS.get("dueThen", SpokenDate.say(deadline))));
        }
        page.add(card);
        for (var standard : progress.standards()) {
            var title = standard.standard().title();
            page.add(Says.text(WORDS.get("standard", standard.standard().number(), title)));
        }
        return page;
    }

    private Node working(InductionProgress progress) {
        var page =
                new Page(WORDS.get("heading"))
                        .lead(WORDS.get("lead"))
                        .add(
                                certificate(progress),
                                new DeadlineView(progress),
                                new MovesView(sitting.book(), progress),
                                next(progress),
                                portfolio);
        progress.standards().forEach(it -> page.add(new StandardCardView(it, model::open)));
        page.add(Says.quiet(progress.set().notice()));
        return new WorkbookFrameView(new WorkbookView(progress, "", model::open), page);
    }

    /// How the whole set stands with the service, once there is something to say of it.
    private Node certificate(InductionProgress progress) {
        var key = progress.isCertified() ? "certified" : "recommended";
        var card = new Card(WORDS.get(key)).add(Says.text(WORDS.get(key + "Why")));
        Shown.onlyWhen(card, progress.isCertified() || progress.isRecommended());
        return progress.isCertified()
                ? card.tone(Tone.GOOD)
                        .actions(
                                Press.quiet(
                                        "my-certificate",
                                        WORDS.get("certificate"),
                                        model::openCertificate))
                : card;
    }

    private Node next(InductionProgress progress) {
        return switch (progress.next()) {
            case NextStep.Answer(var outcome, var comment) ->
                    step(
                            WORDS.get("answer", outcome.outcome().code()),
                            comment.words(),
                            outcome.outcome().code(),
                            "see");
            case NextStep.Begin(var outcome) ->
                    step(
                            WORDS.get(
                                    outcome.isAskedFirst() ? "first" : "begin",
                                    outcome.outcome().code()),
                            outcome.outcome().title(),
                            outcome.outcome().code(),
                            "start");
            case NextStep.GoOn(var outcome) ->
                    step(
                            WORDS.get("goOn", outcome.outcome().code()),
                            outcome.outcome().title(),
                            outcome.outcome().code(),
                            "continue");
            case NextStep.WaitForReview(var outcomes) ->
                    new Card(WORDS.get("waiting"))
                            .add(Says.text(WORDS.count("waitingWhy", outcomes)));
            case NextStep.Complete() ->
                    new Card(WORDS.get("complete"))
                            .add(
                                    Says.text(
                                            WORDS.get(
                                                    progress.isCertified()
                                                            ? "wellDone"
                                                            : "completeWhy")));
            case NextStep.ComesFromTheService() ->
                    new Card(WORDS.get("toCome")).add(Says.text(progress.set().notice()));
        };
    }

    private Card step(String heading, String words, String code, String button) {
        return new Card(heading)
                .add(Says.text(words))
                .actions(Press.primary("next", WORDS.get(button, code), () -> model.open(code)));
    }
}
