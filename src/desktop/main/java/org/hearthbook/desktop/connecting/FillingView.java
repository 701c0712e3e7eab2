package org.hearthbook.desktop.connecting;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;

import org.hearthbook.desktop.connecting.FillingModel.State;
import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Shown;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.CarerKind;

import java.text.NumberFormat;
import java.util.Locale;

/// The page that is shown while a book comes from the service for the first time.
public final class FillingView extends BorderPane {

    private static final Words WORDS = Words.of(FillingView.class);

    private final FillingModel model;
    private final ComingView coming;
    private final NoHouseholdView none;

    public FillingView(FillingModel model) {
        this.model = model;
        coming = new ComingView(model);
        none = new NoHouseholdView(model);
        getStyleClass().add("shell");
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        switch (state) {
            case State.Coming it -> {
                coming.show(it);
                setCenter(coming.page);
            }
            case State.None it -> {
                none.show(it);
                setCenter(none);
            }
            case State.Asking(var problem) -> ask(problem);
            case State.Entering() -> setCenter(new Page(WORDS.get("entering")));
        }
    }

    private void ask(String problem) {
        var carer = model.carer();
        var kinds = new ChoiceGroup<CarerKind>("kind");
        model.kinds().forEach(kind -> kinds.choice(kind, kind.label()));
        kinds.valueProperty().bindBidirectional(carer.kind());
        var kind = new Field(WORDS.get("kind"), kinds);
        kind.problem().bindBidirectional(carer.kindProblem().problem());
        var fields =
                new Field[] {
                    carer.name().on(new LineField("name"), WORDS.get("name")),
                    kind,
                    carer.approvedOn()
                            .on(
                                    new DateField("approved-on", carer.clock()),
                                    WORDS.get("approvedOn"))
                            .hint(WORDS.get("approvedOnHint")),
                    carer.terms().on(new LineField("terms"), WORDS.get("terms"))
                };
        var summary = new ErrorSummary();
        var next = Press.primary("next", WORDS.get("next"), () -> introduce(summary, fields));
        next.setDefaultButton(true);
        var page = new Page(WORDS.get("asking")).lead(WORDS.get("askingLead"));
        page.add(summary).add(fields).add(Rows.actions(next));
        setCenter(page);
        page.applyCss();
        if (problem.isEmpty()) {
            fields[0].input().requestFocus();
        } else {
            summary.show(problem);
        }
    }

    private void introduce(ErrorSummary summary, Field... fields) {
        if (!model.introduce()) {
            summary.show(fields);
        }
    }

    /// Stays the same page while the number on it grows.
    private static final class ComingView {

        private static final NumberFormat IN_THOUSANDS = NumberFormat.getIntegerInstance(Locale.UK);

        private final Page page = new Page(WORDS.get("coming")).lead(WORDS.get("comingLead"));
        private final Label arrived = Says.text("");
        private final Label trouble = Says.strong("");
        private final ProgressBar bar = new ProgressBar();
        private final Button again;

        ComingView(FillingModel model) {
            again = Press.primary("try-again", WORDS.get("tryAgain"), model::tryAgain);
            arrived.setId("arrived");
            trouble.setId("filling-trouble");
            bar.setFocusTraversable(false);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(WORDS.get("coming"));
            var later = Press.quiet("later", WORDS.get("later"), model::later);
            page.add(bar, arrived, trouble, Rows.actions(again, later));
        }

        private static String words(int arrived) {
            return arrived < 2
                    ? WORDS.count("arrived", arrived)
                    : WORDS.get("arrived.many", IN_THOUSANDS.format(arrived));
        }

        void show(State.Coming state) {
            arrived.setText(words(state.arrived()));
            trouble.setText(state.words());
            var isStuck = !state.words().isEmpty();
            Shown.onlyWhen(trouble, isStuck);
            Shown.onlyWhen(again, isStuck);
            Shown.onlyWhen(bar, !isStuck);
        }
    }
}
