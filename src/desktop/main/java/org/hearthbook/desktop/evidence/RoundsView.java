package org.hearthbook.desktop.evidence;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.ConversationList;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.induction.Piece;
import org.hearthbook.records.induction.Remark;
import org.hearthbook.records.induction.Round;
import org.hearthbook.records.induction.Wording;
import org.hearthbook.records.people.Person;

import java.util.UUID;

/// The talk about an outcome from its first round on, with every wording that was read in it.
public final class RoundsView extends VBox {

    private static final Words WORDS = Words.of(RoundsView.class);

    private final OpenBook book;
    private final ConversationList turns = new ConversationList();

    public RoundsView(OpenBook book) {
        this.book = book;
        getChildren().add(turns);
    }

    /// Shows the rounds of `evidence` as the book has them now.
    public void show(UUID evidence) {
        var rounds = Round.in(book.household().history(evidence));
        turns.getChildren().clear();
        rounds.forEach(it -> add(it, rounds.indexOf(it) + 1));
        Shown.onlyWhen(turns, !rounds.isEmpty());
    }

    private void add(Round round, int number) {
        var about = round.about();
        if (about == null) {
            turns.add(turn(round.remark(), 0));
        } else {
            turns.add(turn(round.remark(), about.version()), read(about, number));
        }
    }

    private Node read(Wording wording, int number) {
        var id = "read-round-" + number;
        return Press.plain(id, WORDS.get("read", wording.version()), () -> open(wording));
    }

    private void open(Wording wording) {
        var sheet =
                new Sheet(WORDS.get("version", wording.version()))
                        .add(Says.text(wording.account()));
        if (!wording.pieces().isEmpty()) {
            sheet.add(Says.strong(WORDS.get("behind")));
            wording.pieces().forEach(it -> sheet.add(Says.text(title(it))));
        }
        sheet.showOver(this);
    }

    private String title(Piece piece) {
        return BehindIt.of(book, piece).title();
    }

    private ConversationList.Turn turn(Remark remark, int version) {
        return switch (remark.act()) {
            case READY -> turn("ready", version, remark, Tone.ACCENT);
            case TAKEN_BACK -> turn("takenBack", version, remark, Tone.QUIET);
            case RETURNED -> turn("returned", version, remark, Tone.WAIT);
            case ACCEPTED -> turn("accepted", version, remark, Tone.GOOD);
            case REOPENED -> turn("reopened", version, remark, Tone.QUIET);
            case SAID -> turn("said", version, remark, Tone.QUIET);
        };
    }

    private ConversationList.Turn turn(String key, int version, Remark remark, Tone tone) {
        var who = book.household().person(remark.moment().by()).map(Person::name);
        return new ConversationList.Turn(
                who.orElse(WORDS.get("someone")),
                WORDS.get(key, version),
                WhenSaid.of(remark.moment(), book.clock()),
                remark.words(),
                tone);
    }
}
