package org.hearthbook.desktop.training;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.StackPane;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.Writable;
import org.hearthbook.records.content.TrainingTopic;
import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/// The choice of what a course was about, with room for something else.
final class TopicView extends StackPane implements Writable {

    private static final Words WORDS = Words.of(TopicView.class);
    private static final String NONE = "";

    private final CourseModel model;
    private final ComboBox<String> topics = new ComboBox<>();

    TopicView(CourseModel model) {
        this.model = model;
        topics.setId("course-topic");
        topics.getItems()
                .setAll(
                        Stream.concat(
                                        model.topics().stream().map(TrainingTopic::id),
                                        Stream.of(NONE))
                                .toList());
        topics.setCellFactory(_ -> cell());
        topics.setButtonCell(cell());
        topics.setMaxWidth(Double.MAX_VALUE);
        topics.valueProperty().bindBidirectional(model.fields().topic);
        getChildren().add(topics);
    }

    @Override
    public ComboBox<String> input() {
        return topics;
    }

    private ListCell<String> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String topic, boolean empty) {
                super.updateItem(topic, empty);
                setText(empty || topic == null ? "" : label(topic));
            }
        };
    }

    private String label(String topic) {
        return model.topics().stream()
                .filter(it -> it.id().equals(topic))
                .map(TrainingTopic::label)
                .findFirst()
                .orElse(WORDS.get("other"));
    }
}
