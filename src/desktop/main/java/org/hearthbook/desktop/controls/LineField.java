package org.hearthbook.desktop.controls;

import javafx.scene.control.TextField;

import org.hearthbook.desktop.theme.Typefaces;

/// Room for one line, in any script.
public final class LineField extends TextField {

    public LineField(String id) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        Typefaces.fit(this);
    }

    /// As wide as an answer of about `letters` letters, so that the width hints at the answer.
    public LineField wide(int letters) {
        setPrefColumnCount(letters);
        setMaxWidth(USE_PREF_SIZE);
        return this;
    }
}
