package org.hearthbook.desktop.evidence;

import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.induction.OutcomeProgress;
import org.kordamp.ikonli.feather.Feather;

/// How an outcome stands, in a word with its icon.
public record StandingWords(Tone tone, Feather icon, String words) {

    private static final Words WORDS = Words.of(StandingWords.class);

    public static StandingWords of(OutcomeProgress.Standing standing) {
        return switch (standing) {
            case NOT_STARTED -> words(Tone.QUIET, Feather.CIRCLE, "notStarted");
            case DRAFTING -> words(Tone.QUIET, Feather.EDIT_3, "drafting");
            case READY -> words(Tone.ACCENT, Feather.BOOK_OPEN, "ready");
            case RETURNED -> words(Tone.WAIT, Feather.CORNER_DOWN_LEFT, "returned");
            case ACCEPTED -> words(Tone.GOOD, Feather.CHECK_CIRCLE, "accepted");
        };
    }

    private static StandingWords words(Tone tone, Feather icon, String key) {
        return new StandingWords(tone, icon, WORDS.get(key));
    }
}
