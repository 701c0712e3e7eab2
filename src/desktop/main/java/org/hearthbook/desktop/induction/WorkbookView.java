package org.hearthbook.desktop.induction;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.evidence.StandingWords;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.StandardProgress;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// The contents of the workbook: each standard with its bar, and the outcomes of the open one.
final class WorkbookView extends ScrollPane {

    private static final Words WORDS = Words.of(WorkbookView.class);

    private final InductionProgress progress;
    private final String here;
    private final Consumer<String> onOutcome;
    private final VBox standards = new VBox();
    private int open;

    /// @param here the code of the outcome whose page is shown, or nothing
    WorkbookView(InductionProgress progress, String here, Consumer<String> onOutcome) {
        this.progress = progress;
        this.here = here;
        this.onOutcome = onOutcome;
        standards.getStyleClass().add("workbook-lines");
        getStyleClass().add("workbook");
        setContent(standards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        open = openAt();
        draw();
    }

    private int openAt() {
        return progress.standards().stream()
                .filter(this::isHere)
                .map(it -> it.standard().number())
                .findFirst()
                .orElse(0);
    }

    private boolean isHere(StandardProgress standard) {
        return standard.outcomes().stream().anyMatch(it -> it.outcome().code().equals(here));
    }

    private void turn(int standard) {
        open = open == standard ? 0 : standard;
        draw();
        lookup("#standard-" + standard).requestFocus();
    }

    private void draw() {
        standards.getChildren().clear();
        for (var standard : progress.standards()) {
            standards.getChildren().add(heading(standard));
            if (standard.standard().number() == open) {
                standard.outcomes().forEach(it -> standards.getChildren().add(line(it)));
            }
        }
    }

    private Node heading(StandardProgress standard) {
        var counts = standard.counts();
        var bar = new ProgressBar((double) counts.accepted() / Math.max(1, counts.total()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        var number = standard.standard().number();
        var title = WORDS.get("standard", number, standard.standard().title());
        var button = wide("standard-" + number, title, () -> turn(number));
        button.setAccessibleText(spoken(standard));
        var tally = Says.small(WORDS.get("tally", counts.accepted(), counts.total()));
        var under = new VBox(bar, tally);
        under.getStyleClass().add("under-standard");
        return new VBox(Press.with(mark(number), button), under);
    }

    private Feather mark(int standard) {
        return standard == open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT;
    }

    private String spoken(StandardProgress standard) {
        var counts = standard.counts();
        var number = standard.standard().number();
        return WORDS.get(
                number == open ? "spokenOpen" : "spoken",
                number,
                standard.standard().title(),
                counts.accepted(),
                counts.total());
    }

    private Button line(OutcomeProgress outcome) {
        var code = outcome.outcome().code();
        var standing = StandingWords.of(outcome.standing());
        var title = WORDS.get("outcome", code, outcome.outcome().title());
        var id = "outcome-" + code.replace('.', '-');
        var button = wide(id, title, () -> onOutcome.accept(code));
        button.getStyleClass().add("outcome-line");
        if (code.equals(here)) {
            button.getStyleClass().add("here");
        }
        button.setAccessibleText(title + ", " + standing.words());
        button.setTooltip(new Tooltip(standing.words()));
        return Press.with(standing.icon(), button);
    }

    private static Button wide(String id, String words, Runnable action) {
        var button = Press.plain(id, words, action);
        button.getStyleClass().add("workbook-line");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    /// The row of buttons that leads from one outcome to the next.
    static Node turning(OutcomePage page, Consumer<String> onOutcome) {
        var row = Rows.actions();
        page.neighbour(-1).ifPresent(it -> row.getChildren().add(turning("before", it, onOutcome)));
        page.neighbour(1).ifPresent(it -> row.getChildren().add(turning("after", it, onOutcome)));
        return row;
    }

    private static Button turning(String key, String code, Consumer<String> onOutcome) {
        return Press.plain(key, WORDS.get(key, code), () -> onOutcome.accept(code));
    }
}
