package org.hearthbook.desktop.review;

import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;

/// What whoever is signed in decides about a whole set now: each sees only their own steps.
final class DecisionsView extends VBox {

    private static final Words WORDS = Words.of(DecisionsView.class);

    private final CompletionModel model;

    DecisionsView(CompletionModel model) {
        this.model = model;
        getStyleClass().add("decisions");
        decisions();
        Shown.onlyWhen(this, !getChildren().isEmpty());
    }

    private void decisions() {
        if (model.standing().mayRecommend()) {
            var form =
                    form("recommend", model.recommending())
                            .primary("recommend", WORDS.get("doRecommend"), model::recommend);
            getChildren().addAll(new Card(WORDS.get("recommend")).tone(Tone.ACCENT).add(form));
        }
        if (model.standing().mayDecide()) {
            getChildren().addAll(sign(), sendBack());
        }
        if (model.standing().mayWithdraw()) {
            var form =
                    form("withdraw", model.withdrawing())
                            .quiet("withdraw", WORDS.get("doWithdraw"), model::withdraw);
            getChildren().addAll(new Card(WORDS.get("withdraw")).add(form));
        }
    }

    private static SignedWordsView form(String id, SignedWords words) {
        return new SignedWordsView(id, words, WORDS.get(id + ".question"), WORDS.get(id + ".hint"));
    }

    private Card sign() {
        var card = new Card(WORDS.get("sign")).tone(Tone.ACCENT);
        if (model.standing().maySign()) {
            return card.add(Says.text(WORDS.get("signWhy")))
                    .actions(
                            Press.primary(
                                    "begin-signing", WORDS.get("doSign"), model::beginSigning));
        }
        var why = model.standing().isMyRecommendation() ? "notYours" : "notAsItWas";
        return card.add(Says.text(WORDS.get(why)));
    }

    private Card sendBack() {
        var form =
                form("send-back", model.sendingBack())
                        .quiet("send-back", WORDS.get("doSendBack"), model::sendBack);
        return new Card(WORDS.get("sendBack")).add(form);
    }
}
