package org.hearthbook.desktop.agreement;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.OpenSaved;
import org.hearthbook.desktop.files.PdfCopy;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.signing.LetterView;
import org.hearthbook.desktop.signing.SignFormView;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.agreement.Agreement;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The agreement, from the first line to both signatures.
public final class AgreementView extends StackPane {

    private static final Words WORDS = Words.of(AgreementView.class);

    private final Sitting sitting;
    private final AgreementModel model;
    private final PlaceToSave place;
    private final OpenSaved opener;
    private @Nullable SignFormView signing;

    public AgreementView(Sitting sitting) {
        this(sitting, PlaceToSave::throughTheComputer, OpenSaved::withTheComputer);
    }

    AgreementView(Sitting sitting, PlaceToSave place, OpenSaved opener) {
        this.sitting = sitting;
        this.place = place;
        this.opener = opener;
        model = new AgreementModel(sitting);
        getStyleClass().add("agreement");
        getStylesheets()
                .addAll(Styles.beside(AgreementView.class), Styles.beside(LetterView.class));
        model.state().subscribe(this::draw);
    }

    private void draw(AgreementModel.State state) {
        switch (state) {
            case AgreementModel.State.NothingToSign() ->
                    show(isOfTheService() ? theirs() : nothing());
            case AgreementModel.State.Reading reading -> read(reading);
            case AgreementModel.State.ToSign(var standing, var problem) ->
                    sign(standing.agreement(), false, problem);
            case AgreementModel.State.Signing(var standing) ->
                    sign(standing.agreement(), true, new SigningProblem.None());
            case AgreementModel.State.Signed(var agreement, _) -> {
                signing = null;
                show(
                        new SignedView(
                                model,
                                agreement,
                                sitting.book().clock().getZone(),
                                copy(agreement)));
            }
            case AgreementModel.State.LookingBack(var agreement) ->
                    show(new LookingBackView(agreement, model::goOn));
        }
    }

    private void show(Node page) {
        getChildren().setAll(page);
    }

    private boolean isOfTheService() {
        var book = sitting.book();
        return book.household().actor(book.me()).isService();
    }

    private Node theirs() {
        return new TheirAgreementsView(new TheirAgreementsModel(sitting));
    }

    private Node nothing() {
        return new Page(WORDS.get("heading"))
                .add(
                        new EmptyState(
                                Feather.FILE_TEXT, WORDS.get("nothing"), WORDS.get("nothingWhy")),
                        new WhoSignedView(model.all(), model::carer, model::lookBack));
    }

    private void read(AgreementModel.State.Reading reading) {
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof ReadingView letter) {
            letter.draw(reading);
        } else {
            show(new ReadingView(model, reading));
        }
    }

    /// The page to sign stays the same one, so that what was drawn on it stays too.
    private void sign(Agreement agreement, boolean isBusy, SigningProblem problem) {
        var page = signing;
        if (page == null) {
            page = form(agreement);
            signing = page;
        }
        if (!getChildren().contains(page)) {
            show(page);
        }
        page.draw(isBusy, problem);
    }

    private SignFormView form(Agreement agreement) {
        var says =
                new SignFormView.Says(
                        WORDS.get("sign"),
                        WORDS.get("signLead", agreement.title(), agreement.version()),
                        WORDS.get("doSign"));
        return new SignFormView(
                says,
                model.name(),
                sitting.book().clock(),
                () -> model.lookBack(agreement),
                model::sign);
    }

    private PdfCopyView copy(Agreement agreement) {
        var household = sitting.book().household();
        var making =
                new PdfCopy(
                        sitting,
                        WORDS.get("copyName"),
                        (documents, file, progress) ->
                                documents.agreement(household, agreement.id(), file, progress));
        var fileName = WORDS.get("fileName", agreement.title(), agreement.version());
        return new PdfCopyView("copy", WORDS.get("save"), fileName, making).using(place, opener);
    }
}
