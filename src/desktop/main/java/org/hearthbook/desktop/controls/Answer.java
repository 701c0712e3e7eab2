package org.hearthbook.desktop.controls;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;

/// What a person answers to one question, and what is amiss with it.
public final class Answer {

    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    public StringProperty words() {
        return words;
    }

    /// What is amiss, in words that say what to do; empty when all is well.
    public StringProperty problem() {
        return problem;
    }

    /// What was written, without spaces around it.
    public String text() {
        return words.get().strip();
    }

    public boolean isEmpty() {
        return text().isEmpty();
    }

    /// Notes that the answer `holds`, or else says `why` not.
    public boolean expect(boolean holds, String why) {
        problem.set(holds ? "" : why);
        return holds;
    }

    /// The question with a line to answer on.
    public Field on(LineField line, String question) {
        line.textProperty().bindBidirectional(words);
        return field(line, question);
    }

    /// The question with room for a date.
    public Field on(DateField date, String question) {
        date.line().textProperty().bindBidirectional(words);
        return field(date, question);
    }

    /// The question with room for a secret.
    public Field on(SecretField secret, String question) {
        secret.textProperty().bindBidirectional(words);
        return field(secret, question);
    }

    /// The question with room for as many words as it takes.
    public Field on(WritingArea area, String question) {
        area.textProperty().bindBidirectional(words);
        return field(area, question);
    }

    private Field field(Region control, String question) {
        var field = new Field(question, control);
        field.problem().bindBidirectional(problem);
        return field;
    }
}
