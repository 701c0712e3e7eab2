package org.hearthbook.desktop.review;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.WhenSaid;
import org.hearthbook.desktop.files.PdfCopyView;
import org.hearthbook.desktop.signing.SignatureView;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.Completion;
import org.hearthbook.records.induction.Recommendation;

/// The signed certificate: who recommended it, who signed it, and when by both clocks.
final class CertificateView extends VBox {

    private static final Words WORDS = Words.of(CertificateView.class);

    private final Card card;

    CertificateView(
            Sitting sitting, TheirSet theirs, Certificate certificate, Completion completion) {
        card = new Card(WORDS.get("heading", theirs.carer().name())).tone(Tone.GOOD);
        card.add(Says.text(WORDS.get("whole", theirs.carer().name())));
        certificate.recommendation().ifPresent(it -> card.add(recommended(sitting, theirs, it)));
        var signing = completion.signing();
        var at = WhenSaid.of(signing.moment(), sitting.book().clock());
        card.add(
                Says.strong(WORDS.get("manager", theirs.name(signing.moment()))),
                new SignatureView(signing),
                Says.text(WORDS.get("signedAs", signing.name(), at)),
                new SendingView(sitting, certificate.id()));
        getChildren().add(card);
    }

    private static VBox recommended(Sitting sitting, TheirSet theirs, Recommendation it) {
        var at = WhenSaid.of(it.moment(), sitting.book().clock());
        var part = new VBox(Says.text(WORDS.get("recommended", theirs.name(it.moment()), at)));
        if (!it.words().isBlank()) {
            part.getChildren().add(Says.text(it.words()));
        }
        part.getStyleClass().add("part");
        return part;
    }

    /// With buttons that show what was signed, and save it.
    CertificateView with(Runnable read, PdfCopyView copy) {
        card.add(copy).actions(Press.quiet("read-certificate", WORDS.get("read"), read));
        return this;
    }
}
