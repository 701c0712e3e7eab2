package org.hearthbook.desktop.notes;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

import org.hearthbook.desktop.controls.ChoiceGroup;
import org.hearthbook.desktop.controls.Field;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.controls.WritingArea;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange.Answer;

import java.util.UUID;

/// Asks what the child says of a note about them: is it right, and what would they add?
final class ChildCheckView {

    private static final Words WORDS = Words.of(NoteView.class);

    /// A child by name.
    private record Child(UUID id, String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final NoteViewModel model;
    private final ComboBox<Child> child = new ComboBox<>();
    private final CheckBox copy = new CheckBox(WORDS.get("gaveCopy"));
    private final ChoiceGroup<Answer> answer = new ChoiceGroup<>("child-answer");
    private final WritingArea theirWords = new WritingArea("child-words").rows(3);
    private final Field answerField = new Field(WORDS.get("isItRight"), answer);

    ChildCheckView(NoteViewModel model, Note note, NoteWords words) {
        this.model = model;
        child.setId("child-asked");
        copy.setId("copy-given");
        note.wording().about().stream()
                .map(it -> new Child(it, words.name(it)))
                .forEach(child.getItems()::add);
        child.getSelectionModel().selectFirst();
        for (var possible : Answer.values()) {
            answer.choice(possible, WORDS.get("says." + possible));
        }
    }

    void showOver(Node near) {
        var sheet = new Sheet(WORDS.get("askHeading")).add(Says.quiet(WORDS.get("askWhy")));
        sheet.add(new Field(WORDS.get("whoAsked"), child), copy, answerField);
        sheet.add(new Field(WORDS.get("theirWords"), theirWords));
        var save = Press.primary("save-check", WORDS.get("saveCheck"), () -> save(sheet));
        sheet.answer(save, false).showOver(near);
    }

    private void save(Sheet sheet) {
        var said = answer.chosen();
        if (said.isEmpty()) {
            answerField.problem().set(WORDS.get("answerNeeded"));
            return;
        }
        model.childAsked(
                child.getValue().id(), copy.isSelected(), said.get(), theirWords.getText());
        sheet.close();
    }
}
