package org.hearthbook.desktop.training;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.EmptyState;
import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.files.FilesModel;
import org.hearthbook.desktop.files.FilesStripView;
import org.hearthbook.desktop.files.PlaceToSave;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.desktop.theme.Styles;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.content.TrainingTopic;
import org.hearthbook.records.training.Asked;
import org.hearthbook.records.training.Training;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What each carer of a household is asked to learn and what they learned, for those of the service
/// to read.
public final class TheirTrainingView extends StackPane {

    private static final Words WORDS = Words.of(TheirTrainingView.class);

    private final Sitting sitting;
    private final OpenBook book;
    private final PlaceToSave place;

    public TheirTrainingView(Sitting sitting) {
        this(sitting, PlaceToSave::throughTheComputer);
    }

    TheirTrainingView(Sitting sitting, PlaceToSave place) {
        this.sitting = sitting;
        this.place = place;
        book = sitting.book();
        getStyleClass().add("training");
        getStylesheets().add(Styles.beside(TrainingView.class));
        var page = new Page(WORDS.get("heading")).lead(WORDS.get("lead"));
        var chapters = CarerChapter.ofAll(book);
        chapters.forEach(it -> show(page, it));
        if (chapters.isEmpty()) {
            page.add(new EmptyState(Feather.USERS, WORDS.get("nobody"), WORDS.get("nobodyWhy")));
        }
        getChildren().add(page);
    }

    private void show(Page page, CarerChapter chapter) {
        page.add(Says.heading(chapter.name()));
        var asked = chapter.asked();
        if (!asked.isEmpty()) {
            page.add(
                    new Card(WORDS.get("asked"))
                            .add(lines(asked.stream().map(this::requirement).toList())));
        }
        var courses = chapter.courses();
        page.add(
                courses.isEmpty()
                        ? Says.quiet(WORDS.get("noCourse", chapter.name()))
                        : lines(courses.stream().map(this::course).toList()));
    }

    private static VBox lines(List<Node> each) {
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        lines.getChildren().setAll(each);
        return lines;
    }

    private Node requirement(Asked one) {
        var words = AskedWords.ofTheirs(one.standing());
        return new VBox(
                Rows.actions(
                        Says.strong(label(one.requirement().topic())),
                        Chip.of(words.tone(), words.chip())),
                Says.quiet(words.sentence()));
    }

    private Node course(Training training) {
        var course = training.course();
        var card = CourseCardView.of(course, label(course.topic()));
        card.setId("course-" + training.id());
        if (!course.learned().isBlank()) {
            card.add(Says.text(WORDS.get("learned", course.learned())));
        }
        var files = new FilesModel(sitting, course.certificates());
        return files.files().isEmpty() ? card : card.add(certificates(card.getId(), files));
    }

    private Node certificates(String course, FilesModel files) {
        return new FilesStripView(course + "-files", sitting, files).asking(place).onlyToRead(true);
    }

    private String label(String topic) {
        return book.pack().topic(topic).map(TrainingTopic::label).orElse("");
    }
}
