package org.hearthbook.desktop.sitting;

import org.hearthbook.desktop.controls.Answer;

import java.util.LinkedHashMap;
import java.util.Map;

/// The answers of one form, kept as a sealed draft while they are being written.
public final class KeptAnswers {

    private final Map<String, Answer> answers;
    private final AutoSave save;
    private final boolean begun;

    /// Brings back what was written under `place` before, and keeps it from now on.
    public KeptAnswers(Sitting sitting, String place, Map<String, Answer> answers) {
        this.answers = new LinkedHashMap<>(answers);
        var drafts = sitting.book().drafts();
        var before = drafts.find(place);
        begun = before.isPresent();
        before.ifPresent(this::bringBack);
        save = new AutoSave(drafts, sitting.background(), place, this::now);
        answers.values().forEach(answer -> answer.words().addListener(_ -> save.touched()));
    }

    /// Whether something was half written here before.
    public boolean wasBegun() {
        return begun;
    }

    /// Keeps what is there at once, as when the page goes.
    public void keepNow() {
        save.keepNow();
    }

    /// The answers were saved for good, or let go.
    public void discard() {
        save.discard();
    }

    private void bringBack(Map<String, String> before) {
        before.forEach((name, words) -> {
            var answer = answers.get(name);
            if (answer != null) {
                answer.words().set(words);
            }
        });
    }

    private Map<String, String> now() {
        var fields = new LinkedHashMap<String, String>();
        answers.forEach((name, answer) -> fields.put(name, answer.words().get()));
        return fields;
    }
}
