package org.hearthbook.desktop.training;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.DateField;
import org.hearthbook.desktop.controls.ErrorSummary;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.LineField;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.desktop.files.FilesModel;
import org.hearthbook.desktop.files.FilesStripView;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.records.files.KeptFile;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/// The page on which a carer writes down a course.
public final class CourseView extends StackPane {

    private static final Words WORDS = Words.of(CourseView.class);

    private final CourseModel model;
    private final ErrorSummary summary = new ErrorSummary();
    private final LineField title = new LineField("course-title");
    private final DateField when;
    private final LineField howLong = new LineField("course-long").wide(16);
    private final Field titleField = new Field(WORDS.get("title"), title);
    private final Field whenField;
    private final Field howLongField = new Field(WORDS.get("howLong"), howLong);
    private final Button save;

    public CourseView(Sitting sitting, @Nullable UUID training, @Nullable String topic) {
        this(sitting, new CourseModel(sitting, training, topic));
    }

    CourseView(Sitting sitting, CourseModel model) {
        this.model = model;
        when = new DateField("course-when", sitting.book().clock());
        whenField = new Field(WORDS.get("when"), when).hint(WORDS.get("whenHint"));
        save = Press.primary("save-course", WORDS.get("save"), model::save);
        getStyleClass().add("training");
        getStylesheets().add(Styles.beside(TrainingView.class));
        getChildren().add(page(sitting));
        bind();
        model.state().subscribe(this::draw);
        sceneProperty().subscribe(this::leftOrCame);
    }

    private Page page(Sitting sitting) {
        var page = new Page(WORDS.get(model.isCorrection() ? "correct" : "heading"));
        page.lead(WORDS.get(model.isCorrection() ? "correctLead" : "lead"));
        if (model.isHalfWritten()) {
            page.add(Says.quiet(WORDS.get("halfWritten")));
        }
        var topic = new TopicView(model);
        page.add(
                summary,
                new Field(WORDS.get("topic"), topic),
                titleField,
                new Field(WORDS.get("provider"), line("course-provider")),
                whenField,
                howLongField.hint(WORDS.get("howLongHint")),
                new Field(WORDS.get("learned"), area("course-learned", true)),
                new Field(WORDS.get("changed"), area("course-changed", false))
                        .hint(WORDS.get("changedHint")),
                certificates(sitting));
        model.standards().ifPresent(it -> page.add(new ShowsView(it, model.fields().outcomes)));
        var away = Press.quiet("leave-course", WORDS.get("leave"), model::leave);
        page.add(Rows.actions(save, away));
        if (model.isHalfWritten()) {
            page.add(Rows.actions(Press.plain("drop-course", WORDS.get("drop"), model::letGo)));
        }
        return page;
    }

    private LineField line(String id) {
        var line = new LineField(id);
        line.textProperty().bindBidirectional(model.fields().provider);
        return line;
    }

    private WritingArea area(String id, boolean isLearned) {
        var area = new WritingArea(id);
        var fields = model.fields();
        area.textProperty().bindBidirectional(isLearned ? fields.learned : fields.changed);
        return area;
    }

    private VBox certificates(Sitting sitting) {
        var files = new FilesModel(sitting, model.fields().certificates.get());
        files.files()
                .addListener(
                        (ListChangeListener<KeptFile>)
                                _ -> model.fields().certificates.set(files.ids()));
        var part =
                new VBox(
                        Says.strong(WORDS.get("certificates")),
                        new FilesStripView("certificates", sitting, files));
        part.getStyleClass().add("lines");
        return part;
    }

    private void bind() {
        var fields = model.fields();
        title.textProperty().bindBidirectional(fields.title);
        when.line().textProperty().bindBidirectional(fields.when);
        howLong.textProperty().bindBidirectional(fields.howLong);
    }

    private void draw(CourseModel.State state) {
        save.setDisable(state instanceof CourseModel.State.Saving);
        switch (state) {
            case CourseModel.State.Writing(), CourseModel.State.Saving() -> show(Map.of());
            case CourseModel.State.Saved(_) -> show(Map.of());
            case CourseModel.State.Unclear(var problems) -> show(problems);
            case CourseModel.State.NotSaved(var words) -> {
                show(Map.of());
                summary.show(words);
            }
        }
    }

    private void show(Map<CourseModel.Part, String> problems) {
        titleField.problem().set(problems.getOrDefault(CourseModel.Part.TITLE, ""));
        whenField.problem().set(problems.getOrDefault(CourseModel.Part.WHEN, ""));
        howLongField.problem().set(problems.getOrDefault(CourseModel.Part.HOW_LONG, ""));
        summary.show(titleField, whenField, howLongField);
    }

    private void leftOrCame(javafx.scene.@Nullable Scene scene) {
        if (scene == null) {
            model.keep();
        }
    }
}
