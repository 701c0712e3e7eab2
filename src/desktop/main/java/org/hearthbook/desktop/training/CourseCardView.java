package org.hearthbook.desktop.training;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Card;
import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.SendingView;
import org.hearthbook.records.training.Course;
import org.hearthbook.records.training.Training;
import org.kordamp.ikonli.feather.Feather;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One course that was taken, with what can be done about it.
final class CourseCardView extends VBox {

    private static final Words WORDS = Words.of(CourseCardView.class);

    CourseCardView(TrainingModel model, Training training) {
        var course = training.course();
        var card = of(course, model.label(course.topic()));
        var id = training.id();
        var open = Press.quiet("open-" + id, WORDS.get("open"), () -> model.open(training));
        open.setAccessibleText(WORDS.get("openThat", course.title()));
        var remove = Press.plain("remove-" + id, WORDS.get("remove"), () -> model.remove(training));
        remove.setAccessibleText(WORDS.get("removeThat", course.title()));
        card.add(new SendingView(model.sitting(), id));
        card.actions(open, Press.with(Feather.TRASH_2, remove));
        getChildren().add(card);
    }

    /// What there is to know of it, and nothing to be done.
    static Card of(Course course, String topic) {
        var card = new Card().add(Says.subheading(course.title()), Says.quiet(about(course)));
        var chips = chips(topic, course);
        if (!chips.getChildren().isEmpty()) {
            card.add(chips);
        }
        if (!course.changedAtHome().isBlank()) {
            card.add(Says.text(WORDS.get("changed", course.changedAtHome())));
        }
        return card;
    }

    private static String about(Course course) {
        return Stream.of(
                        SpokenDate.say(course.on()),
                        HowLong.say(course.minutes()),
                        course.provider())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static FlowPane chips(String topic, Course course) {
        var chips = Rows.actions();
        if (!topic.isEmpty() && !topic.equals(course.title())) {
            chips.getChildren().add(Chip.of(Tone.QUIET, Feather.TAG, topic));
        }
        var certificates = course.certificates().size();
        if (certificates > 0) {
            var words = WORDS.count("certificates", certificates);
            chips.getChildren().add(Chip.of(Tone.GOOD, Feather.PAPERCLIP, words));
        }
        if (!course.outcomes().isEmpty()) {
            var words = WORDS.get("shows", String.join(", ", course.outcomes()));
            chips.getChildren().add(Chip.of(Tone.ACCENT, Feather.CHECK_SQUARE, words));
        }
        return chips;
    }
}
