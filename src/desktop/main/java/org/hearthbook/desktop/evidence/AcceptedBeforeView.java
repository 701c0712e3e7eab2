package org.hearthbook.desktop.evidence;

import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.theme.Typefaces;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.induction.AcceptedWording;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.people.Person;

import java.util.HashSet;
import java.util.List;

/// What was accepted, once the carer wrote on: it stays as it was, with what was changed since
/// underlined.
public final class AcceptedBeforeView extends VBox {

    private static final Words WORDS = Words.of(AcceptedBeforeView.class);
    private static final String SENTENCES = "(?<=[.!?\\n])";

    private final OpenBook book;

    public AcceptedBeforeView(OpenBook book) {
        this.book = book;
        Shown.onlyWhen(this, false);
    }

    /// Shows what was last accepted of `evidence`, when that is not what stands there now.
    public void show(Evidence evidence) {
        getChildren().clear();
        var all = evidence.accepted();
        var isAnother = !all.isEmpty() && !isAsNow(all.getLast(), evidence);
        Shown.onlyWhen(this, isAnother);
        if (isAnother) {
            getChildren().add(card(all.getLast(), evidence));
        }
    }

    private static boolean isAsNow(AcceptedWording wording, Evidence now) {
        return wording.account().equals(now.account()) && wording.pieces().equals(now.pieces());
    }

    private Card card(AcceptedWording wording, Evidence now) {
        var moment = wording.moment();
        var who = book.household().person(moment.by()).map(Person::name).orElse("");
        var card =
                new Card(WORDS.get("heading"))
                        .tone(Tone.GOOD)
                        .add(Says.quiet(WORDS.get("by", who, WhenSaid.of(moment, book.clock()))))
                        .add(told(wording.account(), now.account()))
                        .add(Says.quiet(WORDS.get("underlined")));
        wording.pieces()
                .forEach(it ->
                        card.add(Says.text(WORDS.get("behind", BehindIt.of(book, it).title()))));
        return card;
    }

    /// The words with the sentences underlined that are not in `other`.
    static TextFlow told(String words, String other) {
        var there = new HashSet<String>();
        sentences(other).forEach(it -> there.add(it.strip()));
        var flow = new TextFlow();
        for (var sentence : sentences(words)) {
            var piece = Typefaces.fit(new Text(sentence));
            piece.setUnderline(!there.contains(sentence.strip()));
            piece.getStyleClass().add("told");
            flow.getChildren().add(piece);
        }
        return flow;
    }

    private static List<String> sentences(String words) {
        return List.of(words.split(SENTENCES));
    }
}
