package org.hearthbook.desktop.controls;

import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.hearthbook.desktop.theme.Typefaces;

import java.util.OptionalInt;

/// Room for as many words as a person needs. It grows with them and never cuts any.
public final class WritingArea extends TextArea {

    private static final Words WORDS = Words.of(WritingArea.class);
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double LEAST_ROWS = 4;
    private static final double MOST_ROWS = 18;
    private static final double ROW_EMS = 1.5;
    private static final double NEARLY = 0.9;

    private final Label counter = Says.small("");
    private double leastRows = LEAST_ROWS;
    private OptionalInt limit = OptionalInt.empty();

    public WritingArea(String id) {
        setId(id);
        setWrapText(true);
        getStyleClass().add("writing-area");
        counter.setId(id + "-counter");
        counter.setVisible(false);
        counter.setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
        textProperty().subscribe(this::grow);
        Typefaces.fit(this);
    }

    /// Counts towards `characters` and says so when there are more; typing goes on regardless.
    public WritingArea limit(int characters) {
        limit = OptionalInt.of(characters);
        counter.setVisible(true);
        counter.setManaged(true);
        count();
        return this;
    }

    /// Starts with room for `rows` lines.
    public WritingArea rows(int rows) {
        leastRows = rows;
        return this;
    }

    /// Shows `words` without moving the caret from where the person is writing.
    public void keepCaretWhileShowing(String words) {
        if (words.equals(getText())) {
            return;
        }
        var caret = getCaretPosition();
        setText(words);
        positionCaret(Math.min(caret, words.length()));
    }

    /// How many characters were written, in words.
    Label counter() {
        return counter;
    }

    @Override
    protected double computePrefHeight(double width) {
        var row = getFont().getSize() * ROW_EMS;
        var least = row * leastRows;
        if (lookup(".text") instanceof Text text) {
            var most = Math.max(least, row * MOST_ROWS);
            return Math.clamp(text.getLayoutBounds().getHeight() + row * 1.2, least, most);
        }
        return least;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (Math.abs(computePrefHeight(getWidth()) - getHeight()) > 1) {
            requestLayout();
        }
    }

    private void grow() {
        count();
        requestLayout();
    }

    private void count() {
        limit.ifPresent(this::countTowards);
    }

    private void countTowards(int most) {
        var written = getText().codePointCount(0, getText().length());
        counter.pseudoClassStateChanged(OVER, written > most);
        counter.setText(describe(written, most));
    }

    private static String describe(int written, int most) {
        if (written > most) {
            return WORDS.count("over", written - most) + " " + WORDS.get("kept");
        }
        return written > most * NEARLY
                ? WORDS.count("left", most - written)
                : WORDS.get("written", number(written), number(most));
    }

    private static String number(int value) {
        return "%,d".formatted(value);
    }

    private void moveOn(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || event.isAltDown()) {
            return;
        }
        var where = event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
        requestFocusTraversal(where);
        event.consume();
    }
}
