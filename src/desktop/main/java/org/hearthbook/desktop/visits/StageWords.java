package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.visits.Visit;
import org.kordamp.ikonli.feather.Feather;

/// Says how far a visit has come, and what kind it is.
final class StageWords {

    private static final Words WORDS = Words.of(StageWords.class);

    private StageWords() {}

    static Chip chip(Visit visit) {
        return switch (visit.stage()) {
            case WRITING -> Chip.of(Tone.ACCENT, Feather.EDIT_3, WORDS.get("writing"));
            case SIGNED_BY_ONE -> Chip.of(Tone.WAIT, WORDS.get("signedByOne"));
            case TO_BE_CONFIRMED -> Chip.of(Tone.WAIT, WORDS.get("toBeConfirmed"));
            case SIGNED -> Chip.of(Tone.GOOD, WORDS.get("signed"));
            case DROPPED -> Chip.of(Tone.QUIET, Feather.ARCHIVE, WORDS.get("dropped"));
        };
    }

    static Chip kind(Visit visit) {
        return Chip.of(Tone.QUIET, Feather.HOME, announced(visit));
    }

    static String announced(Visit visit) {
        return WORDS.get(visit.page().announced() ? "announced" : "unannounced");
    }

    static String day(Visit visit) {
        return SpokenDate.say(visit.on());
    }

    /// What is to be done next, in a sentence.
    static String next(Visit visit) {
        return WORDS.get("next." + visit.stage().name());
    }
}
