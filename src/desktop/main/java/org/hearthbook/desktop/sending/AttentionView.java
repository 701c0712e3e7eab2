package org.hearthbook.desktop.sending;

import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sending.AttentionModel.State;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Held;
import org.hearthbook.records.notes.Note;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Locale;

/// The page of what only a person can decide. Every word is kept until they have.
public final class AttentionView extends VBox {

    private static final Words WORDS = Words.of(AttentionView.class);
    private static final int LISTED = 5;

    private final AttentionModel model;
    private final MatterWords words;

    public AttentionView(Sitting sitting) {
        this(new AttentionModel(sitting));
    }

    AttentionView(AttentionModel model) {
        this.model = model;
        words = new MatterWords(model.sitting().book());
        setId("attention");
        Shown.whenGone(this, model::leave);
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        var page = new Page(WORDS.get("heading"));
        var summary = new ErrorSummary();
        page.add(summary);
        if (!state.done().isEmpty()) {
            var done = Chip.of(Tone.GOOD, state.done());
            done.setId("attention-done");
            page.add(Rows.actions(done));
        }
        if (state.matters().isEmpty()) {
            page.add(empty());
        } else {
            page.lead(WORDS.get("lead"));
            for (var number = 1; number <= state.matters().size(); number++) {
                page.add(card(state.matters().get(number - 1), number));
            }
        }
        setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(page);
        if (!state.problem().isEmpty()) {
            page.applyCss();
            summary.show(state.problem());
        }
    }

    private EmptyState empty() {
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                WORDS.get("empty"),
                WORDS.get("emptyWhy"),
                Press.quiet("to-service", WORDS.get("toService"), this::toService));
    }

    private void toService() {
        model.go(new Place.Service());
    }

    private Card card(Matter matter, int number) {
        return switch (matter) {
            case Matter.ManyRemovals(var held) -> removals(held);
            case Matter.TwoWordings(var note) -> wordings(note, number);
            case Matter.NotTaken(var attention) -> notTaken(attention, number);
            case Matter.CannotGo(var delay) -> cannotGo(delay);
        };
    }

    private Card removals(Held held) {
        var card = new Card(words.removals(held)).tone(Tone.WAIT);
        card.add(Says.text(WORDS.get("heldWhy")));
        var listed = new VBox();
        listed.getStyleClass().add("lines");
        held.removals().stream()
                .limit(LISTED)
                .map(it -> Says.quiet(words.firstLine(it)))
                .forEach(listed.getChildren()::add);
        var more = held.removals().size() - LISTED;
        if (more > 0) {
            listed.getChildren().add(Says.quiet(WORDS.count("more", more)));
        }
        return card.add(listed)
                .actions(
                        Press.quiet("put-back", WORDS.get("putBack"), () -> model.putBack(held)),
                        Press.danger("let-go", WORDS.get("letGo"), () -> model.letGo(held)));
    }

    private Card wordings(Note note, int number) {
        var compare =
                Press.primary(
                        "compare-" + number,
                        WORDS.get("compare"),
                        () -> model.go(new Place.OneNote(note.id())));
        compare.setAccessibleText(WORDS.get("compare") + ": " + words.firstLine(note));
        return new Card(WORDS.get("twoWordings", words.day(note)))
                .tone(Tone.WAIT)
                .add(Says.text(WORDS.get("twoWordingsWhy")), Says.quiet(words.firstLine(note)))
                .actions(compare);
    }

    private Card notTaken(Attention attention, int number) {
        var change = attention.written().change();
        var card = new Card(WORDS.get("notTaken", words.what(change))).tone(Tone.WAIT);
        card.add(Says.quiet(words.by(change)), Says.text(attention.because().words()));
        var text = KeptText.of(change.body());
        if (!text.isEmpty()) {
            card.add(Says.strong(WORDS.get("yourWords")), kept(text, number));
        }
        var buttons = new ArrayList<Button>();
        for (var remedy : Attention.Remedy.values()) {
            if (attention.remedies().contains(remedy)) {
                buttons.add(remedy(attention, remedy, number));
            }
        }
        words.place(change).ifPresent(it -> buttons.add(open(it, number)));
        return card.actions(buttons.toArray(Button[]::new));
    }

    private Card cannotGo(Delay delay) {
        return new Card(WORDS.count("cannotGo", delay.changes().size()))
                .tone(Tone.WAIT)
                .add(Says.text(delay.words(words.name(delay.who()))))
                .actions(
                        Press.quiet(
                                "see-" + delay.because().name().toLowerCase(Locale.ROOT),
                                WORDS.get("toService"),
                                this::toService));
    }

    private static VBox kept(String text, int number) {
        var words = Says.text(text);
        words.setId("kept-" + number);
        var box = new VBox(words);
        box.getStyleClass().add("kept-words");
        return box;
    }

    private Button remedy(Attention attention, Attention.Remedy remedy, int number) {
        return Press.quiet(
                remedy.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number,
                WORDS.get("do." + remedy),
                () -> model.settle(attention, remedy));
    }

    private Button open(Place place, int number) {
        return Press.plain("open-" + number, WORDS.get("open"), () -> model.go(place));
    }
}
