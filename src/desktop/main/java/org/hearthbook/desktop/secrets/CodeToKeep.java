package org.hearthbook.desktop.secrets;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.keys.RecoveryCode;

import java.util.List;
import java.util.Locale;

/// A recovery code that somebody is shown and writes down, and the proof that they did.
public final class CodeToKeep {

    private static final Words WORDS = Words.of(CodeToKeepView.class);
    private static final int ASKED = 2;

    private final RecoveryCode code;
    private final Answer third = new Answer();

    public CodeToKeep(RecoveryCode code) {
        this.code = code;
    }

    public RecoveryCode code() {
        return code;
    }

    /// The code as it is printed, group by group.
    public List<String> groups() {
        return List.of(code.inGroups().split("-"));
    }

    /// What was typed to show that the code is on paper.
    public Answer third() {
        return third;
    }

    /// Whether the third group was typed as it is printed, however the keyboard writes it.
    public boolean isKept() {
        return third.expect(plain(third.text()).equals(groups().get(ASKED)), WORDS.get("notIt"));
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
