package org.hearthbook.desktop.agreement;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.SignFormView;
import org.hearthbook.desktop.signing.SignatureView;
import org.hearthbook.desktop.signing.SigningModel;
import org.hearthbook.desktop.signing.SigningView;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.household.WhoSigned;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Who of a household has signed what, at a glance, and the page to countersign on.
final class TheirAgreementsView extends StackPane {

    private static final Words WORDS = Words.of(TheirAgreementsView.class);

    private final TheirAgreementsModel model;
    private final AgreementModel all;

    TheirAgreementsView(TheirAgreementsModel model) {
        this.model = model;
        all = new AgreementModel(model.sitting());
        model.state().subscribe(this::draw);
    }

    private void draw(TheirAgreementsModel.State state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case TheirAgreementsModel.State.Looking(var carers, var problem) ->
                                    looking(carers, problem);
                            case TheirAgreementsModel.State.Countersigning(var agreement, var it) ->
                                    countersigning(agreement, it);
                            case TheirAgreementsModel.State.LookingBack(var agreement) ->
                                    new LookingBackView(agreement, model::goOn);
                        });
    }

    private Page looking(List<WhoSigned> carers, String problem) {
        var page = new Page(WORDS.get("heading")).lead(WORDS.get("lead"));
        if (!problem.isEmpty()) {
            var summary = new ErrorSummary();
            page.add(summary);
            summary.show(problem);
        }
        if (carers.isEmpty()) {
            page.add(
                    new EmptyState(Feather.FILE_TEXT, WORDS.get("nobody"), WORDS.get("nobodyWhy")));
        }
        carers.forEach(it -> page.add(card(it, carers.indexOf(it) + 1)));
        return page.add(new WhoSignedView(all.all(), all::carer, model::lookBack));
    }

    private Card card(WhoSigned who, int number) {
        var name = who.carer().name();
        var card = new Card(name);
        return switch (who.standing()) {
            case AgreementStanding.NothingToSign() ->
                    card.add(Says.quiet(WORDS.get("nothing", name)));
            case AgreementStanding.ToRead toRead -> toRead(card, who, toRead, number);
            case AgreementStanding.ToSign(var agreement, var why, var replaces) -> {
                card.add(due(agreement.title(), agreement.version(), WORDS.get("read")));
                yield waiting(card, name, why, replaces);
            }
            case AgreementStanding.Signed(var agreement, _) -> signed(card, who, agreement, number);
            case AgreementStanding.Complete(var agreement, _) -> complete(card, agreement, number);
        };
    }

    private static Node due(String title, int version, String how) {
        return Rows.actions(
                Says.strong(WORDS.get("what", title, version)), Chip.of(Tone.WAIT, how));
    }

    private Card toRead(Card card, WhoSigned who, AgreementStanding.ToRead toRead, int number) {
        var text = toRead.text();
        card.add(due(text.title(), text.version(), WORDS.get("notRead")));
        waiting(card, who.carer().name(), toRead.why(), toRead.replaces());
        return toRead.isOffered()
                ? card
                : card.actions(
                        Press.quiet(
                                "offer-" + number,
                                WORDS.get("offer", who.carer().name()),
                                () -> model.offer(who)));
    }

    private Card waiting(
            Card card, String name, AgreementStanding.Why why, List<Agreement> inForce) {
        card.add(Says.text(WORDS.get(why.name(), name)));
        inForce.stream()
                .filter(it -> it.signed() != null)
                .forEach(
                        it -> card.add(Says.quiet(WORDS.get("inForce", it.title(), it.version()))));
        return card.add(Says.quiet(WORDS.get("carerFirst", name)));
    }

    private Card signed(Card card, WhoSigned who, Agreement agreement, int number) {
        signatures(card, agreement, Tone.ACCENT, "yourTurn");
        return card.actions(
                Press.primary(
                        "countersign-" + number, WORDS.get("countersign"), () -> model.begin(who)));
    }

    private Card complete(Card card, Agreement agreement, int number) {
        signatures(card, agreement, Tone.GOOD, "both");
        return card.actions(
                Press.quiet(
                        "read-" + number, WORDS.get("readIt"), () -> model.lookBack(agreement)));
    }

    private void signatures(Card card, Agreement agreement, Tone tone, String chip) {
        card.add(
                Rows.actions(
                        Says.strong(WORDS.get("what", agreement.title(), agreement.version())),
                        Chip.of(tone, WORDS.get(chip))));
        if (!agreement.terms().isBlank()) {
            card.add(Says.quiet(WORDS.get("terms", agreement.terms())));
        }
        agreement
                .signature()
                .ifPresent(
                        it -> card.add(Says.text(model.said("signed", it)), new SignatureView(it)));
        agreement
                .countersignature()
                .ifPresent(it ->
                        card.add(
                                Says.text(model.said("countersigned", it)), new SignatureView(it)));
        card.add(new SendingView(model.sitting(), agreement.id()));
    }

    private Node countersigning(Agreement agreement, SigningModel signing) {
        var says =
                new SignFormView.Says(
                        WORDS.get("signHeading"),
                        WORDS.get("signLead", agreement.title(), agreement.version()),
                        WORDS.get("countersignIt"));
        var head = agreement.signature().map(it -> model.said("signed", it)).orElse("");
        return new SigningView(
                signing,
                WORDS.get("head", head),
                says,
                model.sitting().book().clock(),
                model::goOn);
    }
}
