package org.hearthbook.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// What was said about a piece of work, and by whom, oldest first.
public final class ConversationList extends VBox {

    /// One turn: `who` did `what` `when`, and their `words` if they left any.
    public record Turn(String who, String what, String when, String words, Tone tone) {}

    public ConversationList() {
        getStyleClass().add("conversation");
    }

    /// Shows `turns` in their order.
    public void show(List<Turn> turns) {
        getChildren().clear();
        turns.forEach(it -> add(it));
    }

    /// Shows one more turn, with `more` under its words.
    public void add(Turn turn, Node... more) {
        getChildren().add(drawing(turn, more));
    }

    private static Node drawing(Turn turn, Node... more) {
        var said = new VBox(heading(turn), Says.small(turn.when()));
        if (!turn.words().isBlank()) {
            var words = Says.text(turn.words());
            words.getStyleClass().addAll("remark", turn.tone().styleClass());
            said.getChildren().add(words);
        }
        said.getChildren().addAll(more);
        said.getStyleClass().add("turn");
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(new PersonInitial(turn.who()), said);
        row.getStyleClass().add("row");
        return row;
    }

    private static Node heading(Turn turn) {
        return Rows.actions(Says.strong(turn.who()), Chip.of(turn.tone(), turn.what()));
    }
}
