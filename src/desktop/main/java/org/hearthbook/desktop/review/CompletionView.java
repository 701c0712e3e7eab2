package org.hearthbook.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.DeadlineView;
import org.hearthbook.desktop.evidence.MovesView;
import org.hearthbook.desktop.evidence.PieceCardView;
import org.hearthbook.desktop.evidence.StandingWords;
import org.hearthbook.desktop.evidence.WhenSaid;
import org.hearthbook.desktop.files.OpenSaved;
import org.hearthbook.desktop.files.PdfCopy;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.signing.LetterView;
import org.hearthbook.desktop.signing.SignFormView;
import org.hearthbook.desktop.signing.SigningModel;
import org.hearthbook.desktop.signing.SigningView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.Recommendation;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.UUID;

/// A carer's whole set: more time, the recommendation, and the certificate.
public final class CompletionView extends StackPane {

    private static final Words WORDS = Words.of(CompletionView.class);

    private final Sitting sitting;
    private final CompletionModel model;
    private final PlaceToSave place;
    private final OpenSaved opener;

    public CompletionView(Sitting sitting, UUID carer) {
        this(sitting, carer, PlaceToSave::throughTheComputer, OpenSaved::withTheComputer);
    }

    CompletionView(Sitting sitting, UUID carer, PlaceToSave place, OpenSaved opener) {
        this.sitting = sitting;
        this.place = place;
        this.opener = opener;
        model = new CompletionModel(sitting, carer);
        getStylesheets()
                .addAll(
                        Styles.named(PieceCardView.class, "evidence.css"),
                        Styles.beside(LetterView.class));
        model.state().subscribe(this::draw);
    }

    private void draw(CompletionModel.State state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case CompletionModel.State.Looking(var stage, _) -> looking(stage);
                            case CompletionModel.State.Signing(var signing) -> signing(signing);
                            case CompletionModel.State.Reading(var what) -> reading(what);
                        });
    }

    private Node looking(CompletionModel.Stage stage) {
        var all = Press.plain("their-standards", WORDS.get("all"), model::openAll);
        var page =
                new Page(WORDS.get("heading", model.carer().name()))
                        .add(Rows.actions(Press.with(Feather.CHEVRON_LEFT, all)));
        model.standing().certificate().ifPresent(it -> signed(page, it));
        page.add(new DeadlineView(model.standing().progress()), stage(stage));
        asked(page);
        page.add(new DecisionsView(model));
        page.add(new MovesView(sitting.book(), model.standing().progress()));
        if (model.standing().mayMove()) {
            page.add(new MoveDeadlineView(model.moving(), sitting.book().clock()));
        }
        return page;
    }

    private void signed(Page page, Certificate certificate) {
        var completion = certificate.completion();
        if (completion != null) {
            page.add(
                    new CertificateView(sitting, model.theirs(), certificate, completion)
                            .with(model::read, copy(certificate)));
        }
    }

    private PdfCopyView copy(Certificate certificate) {
        var book = sitting.book();
        var making =
                new PdfCopy(
                        sitting,
                        WORDS.get("copyName"),
                        (documents, file, progress) ->
                                documents.certificate(
                                        book.household(),
                                        book.pack(),
                                        certificate.id(),
                                        file,
                                        progress));
        var fileName = WORDS.get("fileName", model.carer().name());
        return new PdfCopyView("certificate", WORDS.get("save"), fileName, making)
                .using(place, opener);
    }

    private Card stage(CompletionModel.Stage stage) {
        var left = model.standing().left();
        var card =
                switch (stage) {
                    case UNDER_WAY -> new Card(WORDS.count("left", left.size()));
                    case COMPLETE -> new Card(WORDS.get("complete")).tone(Tone.GOOD);
                    case SENT_BACK -> new Card(WORDS.get("sentBack")).tone(Tone.WAIT);
                    case OPENED_AGAIN -> new Card(WORDS.get("openedAgain")).tone(Tone.WAIT);
                    case RECOMMENDED -> new Card(WORDS.get("recommended")).tone(Tone.ACCENT);
                    case CERTIFIED -> new Card(WORDS.get("certified"));
                };
        card.add(Says.text(WORDS.get("next." + stage.name(), model.carer().name())));
        model.standing()
                .recommendation()
                .filter(_ -> stage != CompletionModel.Stage.CERTIFIED)
                .ifPresent(it -> card.add(Says.quiet(by(it))));
        left.forEach(it -> card.add(line(it)));
        return card;
    }

    private String by(Recommendation it) {
        return WORDS.get(
                "by",
                model.theirs().name(it.moment()),
                WhenSaid.of(it.moment(), sitting.book().clock()));
    }

    private Button line(OutcomeProgress outcome) {
        var code = outcome.outcome().code();
        var how = StandingWords.of(outcome.standing());
        var words = WORDS.get("outcome", code, outcome.outcome().title(), how.words());
        var press = Press.plain("left-" + code.replace('.', '-'), words, () -> model.open(code));
        press.setWrapText(true);
        press.setMinWidth(0);
        press.setMinHeight(USE_PREF_SIZE);
        return Press.with(how.icon(), press);
    }

    /// What managers asked for, each with when.
    private void asked(Page page) {
        var all = model.standing().certificate().map(Certificate::sentBack).orElse(List.of());
        if (all.isEmpty()) {
            return;
        }
        var card = new Card(WORDS.get("asked"));
        for (var it : all) {
            var at = WhenSaid.of(it.moment(), sitting.book().clock());
            var who = model.theirs().name(it.moment());
            card.add(Says.text(it.words()), Says.small(WORDS.get("askedBy", who, at)));
        }
        page.add(card);
    }

    private Node signing(SigningModel signing) {
        var says =
                new SignFormView.Says(
                        WORDS.get("signHeading"),
                        WORDS.get("signLead", model.carer().name()),
                        WORDS.get("signIt"));
        return new SigningView(
                signing, WORDS.get("readFirst"), says, sitting.book().clock(), model::lookAgain);
    }

    private Node reading(Recommendation what) {
        var back = Press.quiet("go-on", WORDS.get("back"), model::lookAgain);
        var foot = new VBox(Rows.actions(Press.with(Feather.CHEVRON_LEFT, back)));
        foot.getStyleClass().add("letter-foot");
        var page =
                new BorderPane(
                        new LetterView(new CertificateLetter(sitting.book(), what).letter()));
        page.setBottom(foot);
        return page;
    }
}
