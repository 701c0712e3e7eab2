package org.hearthbook.desktop.agreement;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.signing.SignatureView;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.Signing;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The agreement as it stands once the carer signed, and who has signed what in this household.
final class SignedView extends StackPane {

    private static final Words WORDS = Words.of(SignedView.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final AgreementModel model;
    private final ZoneId zone;

    SignedView(AgreementModel model, Agreement agreement, ZoneId zone, PdfCopyView copy) {
        this.model = model;
        this.zone = zone;
        var page = new Page(WORDS.get("heading"));
        page.lead(
                WORDS.get(
                        agreement.countersigned() == null ? "waiting" : "complete",
                        agreement.title(),
                        agreement.version()));
        page.add(
                new Card(WORDS.get("signatures"))
                        .add(
                                signature(model.carer(agreement), agreement.signed()),
                                signature(WORDS.get("service"), agreement.countersigned()))
                        .add(new SendingView(model.sitting(), agreement.id()))
                        .actions(read(agreement)),
                new Card(WORDS.get("copy")).add(Says.text(WORDS.get("copyWhy")), copy),
                new WhoSignedView(model.all(), model::carer, model::lookBack));
        getChildren().add(page);
    }

    private Node read(Agreement agreement) {
        return Press.quiet("read-signed", WORDS.get("read"), () -> model.lookBack(agreement));
    }

    private Node signature(String who, @Nullable Signing signing) {
        var part = new VBox(Says.strong(who));
        part.getStyleClass().add("signature-part");
        if (signing == null) {
            part.getChildren().add(Rows.actions(Chip.of(Tone.WAIT, WORDS.get("notYet"))));
        } else {
            var words = WORDS.get("signedAs", signing.name(), when(signing.moment().at()));
            part.getChildren().addAll(new SignatureView(signing), Says.text(words));
        }
        return part;
    }

    private String when(Instant at) {
        var there = at.atZone(zone);
        return WORDS.get("when", SpokenDate.say(there.toLocalDate()), TIME.format(there));
    }
}
