package org.hearthbook.desktop.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.StandardsStrip;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.DeadlineView;
import org.hearthbook.desktop.evidence.MovesView;
import org.hearthbook.desktop.evidence.PieceCardView;
import org.hearthbook.desktop.evidence.StandardCardView;
import org.hearthbook.desktop.evidence.StripParts;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.people.Person;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.UUID;

/// A carer's standards at a glance: what waits to be read first, then everything.
public final class TheirStandardsView extends StackPane {

    private static final Words WORDS = Words.of(TheirStandardsView.class);

    private final Sitting sitting;
    private final TheirStandardsModel model;

    public TheirStandardsView(Sitting sitting, UUID carer) {
        this.sitting = sitting;
        model = new TheirStandardsModel(sitting, carer);
        getStylesheets().add(Styles.named(PieceCardView.class, "evidence.css"));
        getChildren().add(page());
    }

    /// Whose standards come first, for those of the service; empty for everybody else.
    public static Optional<UUID> first(Sitting sitting) {
        var book = sitting.book();
        return book.household().actor(book.me()).isService()
                ? new TheirSet(book, book.person()).carers().stream().map(Person::id).findFirst()
                : Optional.empty();
    }

    /// Whether `carer` works through a set; one who does not has no page about a whole one.
    public static boolean hasSet(Sitting sitting, UUID carer) {
        return TheirSet.of(sitting.book(), carer).progress().isPresent();
    }

    /// Whether the set of `carer` has the outcome `code`.
    public static boolean hasOutcome(Sitting sitting, UUID carer, String code) {
        return TheirSet.of(sitting.book(), carer)
                .progress()
                .flatMap(it -> it.outcome(code))
                .isPresent();
    }

    private Page page() {
        var page = new Page(WORDS.get("heading", model.carer().name())).lead(WORDS.get("lead"));
        if (model.carers().size() > 1) {
            page.add(carers());
        }
        model.progress().ifPresentOrElse(it -> show(page, it), () -> page.add(nothing()));
        return page;
    }

    private Node carers() {
        var row = Rows.actions();
        model.carers().forEach(it -> row.getChildren().add(turn(it)));
        return row;
    }

    private Button turn(Person carer) {
        var number = model.carers().indexOf(carer) + 1;
        var button = Press.quiet("carer-" + number, carer.name(), () -> model.turnTo(carer));
        button.setDisable(carer.id().equals(model.carer().id()));
        return button;
    }

    private Node nothing() {
        return new EmptyState(
                Feather.SMILE, WORDS.get("nothing", model.carer().name()), WORDS.get("nothingWhy"));
    }

    private void show(Page page, InductionProgress progress) {
        if (progress.comesFromTheService()) {
            page.add(new Card(WORDS.get("toCome")).add(Says.text(progress.set().notice())), set());
            return;
        }
        var strip = new StandardsStrip("bar", it -> openFirst(progress, it.mark()));
        strip.show(StripParts.of(progress));
        page.add(
                new DeadlineView(progress),
                new MovesView(sitting.book(), progress),
                strip,
                ready(),
                set());
        progress.standards().forEach(it -> page.add(new StandardCardView(it, model::open)));
    }

    private void openFirst(InductionProgress progress, String mark) {
        progress.standards().stream()
                .filter(it -> String.valueOf(it.standard().number()).equals(mark))
                .flatMap(it -> it.outcomes().stream())
                .findFirst()
                .ifPresent(it -> model.open(it.outcome().code()));
    }

    private Card ready() {
        var ready = model.ready();
        var card = new Card(WORDS.count("ready", ready.size()));
        if (ready.isEmpty()) {
            return card.add(Says.quiet(WORDS.get("readyNone", model.carer().name())));
        }
        ready.forEach(it -> card.add(line(it)));
        return card.tone(Tone.ACCENT);
    }

    private Node line(OutcomeProgress outcome) {
        var code = outcome.outcome().code();
        var words = WORDS.get("read", code, outcome.outcome().title());
        var press = Press.plain("review-" + code.replace('.', '-'), words, () -> model.open(code));
        press.setWrapText(true);
        press.setMinWidth(0);
        press.setMinHeight(USE_PREF_SIZE);
        return Press.with(Feather.BOOK_OPEN, press);
    }

    private Card set() {
        return new Card(WORDS.get("set"))
                .add(Says.text(WORDS.get(setWords())))
                .actions(
                        Press.quiet(
                                "open-completion", WORDS.get("openSet"), model::openCompletion));
    }

    private String setWords() {
        return model.progress()
                .map(it -> {
                    if (it.isCertified()) {
                        return "certified";
                    }
                    if (it.isRecommended()) {
                        return "recommended";
                    }
                    return it.isComplete() ? "complete" : "underWay";
                })
                .orElse("underWay");
    }
}
