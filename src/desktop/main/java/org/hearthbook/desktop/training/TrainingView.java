package org.hearthbook.desktop.training;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
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
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.content.CourseSuggestion;
import org.hearthbook.records.training.Asked;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What is asked, what was learned and what comes next.
public final class TrainingView extends StackPane {

    private static final Words WORDS = Words.of(TrainingView.class);

    private final TrainingModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final Card asked = new Card(WORDS.get("asked"));
    private final VBox askedLines = new VBox();
    private final VBox courses = new VBox();
    private final Card offered = new Card(WORDS.get("offered"));
    private final VBox offeredLines = new VBox();

    public TrainingView(Sitting sitting) {
        this(new TrainingModel(sitting), sitting);
    }

    TrainingView(TrainingModel model, Sitting sitting) {
        this.model = model;
        getStyleClass().add("training");
        getStylesheets().add(Styles.beside(TrainingView.class));
        for (var lines : List.of(askedLines, courses, offeredLines)) {
            lines.getStyleClass().add("lines");
        }
        asked.add(askedLines);
        offered.add(offeredLines);
        var add = Press.primary("add-course", WORDS.get("add"), () -> model.add(""));
        getChildren()
                .add(
                        new Page(WORDS.get("heading"))
                                .lead(WORDS.get("lead"))
                                .add(
                                        summary,
                                        Rows.actions(Press.with(Feather.PLUS, add)),
                                        asked,
                                        Says.heading(WORDS.get("courses")),
                                        courses,
                                        offered,
                                        new GoalsView(model, sitting)));
        model.state().subscribe(this::draw);
    }

    private void draw(TrainingModel.State state) {
        summary.clear();
        var pages = state.pages();
        askedLines.getChildren().setAll(pages.asked().stream().map(this::line).toList());
        Shown.onlyWhen(asked, !pages.asked().isEmpty());
        courses.getChildren()
                .setAll(
                        pages.courses().isEmpty()
                                ? List.of(nothingYet())
                                : pages.courses().stream()
                                        .map(it -> new CourseCardView(model, it))
                                        .toList());
        offeredLines.getChildren().setAll(pages.offered().stream().map(this::offer).toList());
        Shown.onlyWhen(offered, !pages.offered().isEmpty());
        if (state instanceof TrainingModel.State.Troubled(_, var words)) {
            summary.show(words);
        }
    }

    private Node line(Asked one) {
        var topic = one.requirement().topic();
        var words = AskedWords.of(one.standing());
        var about =
                new VBox(
                        Rows.actions(
                                Says.strong(model.label(topic)),
                                Chip.of(words.tone(), words.chip())),
                        Says.quiet(words.sentence()));
        if (!one.standing().isWaiting()) {
            return about;
        }
        var add = Press.quiet("add-" + topic, WORDS.get("addIt"), () -> model.add(topic));
        add.setAccessibleText(WORDS.get("addThat", model.label(topic)));
        return new VBox(about, Rows.actions(add));
    }

    private EmptyState nothingYet() {
        return new EmptyState(Feather.BOOK_OPEN, WORDS.get("none"), WORDS.get("noneWhy"));
    }

    private Node offer(CourseSuggestion one) {
        return new VBox(
                Says.strong(one.title()),
                Says.quiet(WORDS.get("offer", SpokenDate.say(one.on()), one.by())));
    }
}
