package org.hearthbook.desktop.notes;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.content.Tag;
import org.hearthbook.records.content.TagSet;

import java.util.List;

/// What a note touches, such as a promise to children. Folded away, because most notes need none.
final class TagsView extends TitledPane {

    private final NoteForm form;
    private final Runnable touched;

    TagsView(NoteForm form, List<TagSet> sets, Runnable touched) {
        this.form = form;
        this.touched = touched;
        setId("tags");
        setText(Words.of(WriteNoteView.class).get("tags"));
        setExpanded(!form.tags().isEmpty());
        setAnimated(false);
        var content = new VBox();
        content.getStyleClass().add("tag-sets");
        sets.forEach(it -> content.getChildren().addAll(Says.strong(it.label()), boxes(it)));
        setContent(content);
    }

    private Node boxes(TagSet set) {
        return Rows.actions(set.tags().stream().map(this::box).toArray(CheckBox[]::new));
    }

    private CheckBox box(Tag tag) {
        var box = new CheckBox(tag.label());
        box.setId("tag-" + tag.id());
        box.setSelected(form.tags().contains(tag.id()));
        box.selectedProperty().subscribe((_, now) -> choose(tag, now));
        return box;
    }

    private void choose(Tag tag, boolean chosen) {
        if (chosen) {
            form.tags().add(tag.id());
        } else {
            form.tags().remove(tag.id());
        }
        touched.run();
    }
}
