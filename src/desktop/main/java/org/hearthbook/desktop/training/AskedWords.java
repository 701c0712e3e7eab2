package org.hearthbook.desktop.training;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.training.RequirementStanding;

/// How a carer stands with something to learn, in a word for the chip and a sentence beside it.
record AskedWords(Tone tone, String chip, String sentence) {

    private static final Words WORDS = Words.of(TrainingView.class);

    static AskedWords of(RequirementStanding standing) {
        return switch (standing) {
            case RequirementStanding.Done(var on, var again) ->
                    again == null
                            ? words(Tone.GOOD, "done", "doneOn", SpokenDate.say(on))
                            : words(
                                    Tone.GOOD,
                                    "done",
                                    "doneUntil",
                                    SpokenDate.say(on),
                                    SpokenDate.say(again));
            case RequirementStanding.DueBy(var by, var isPriority) ->
                    by == null
                            ? words(Tone.WAIT, isPriority ? "priority" : "toDo", "noDay")
                            : words(
                                    Tone.WAIT,
                                    isPriority ? "priority" : "toDo",
                                    "dueBy",
                                    SpokenDate.say(by));
            case RequirementStanding.Overdue(var since, var isPriority) ->
                    words(
                            Tone.WAIT,
                            isPriority ? "overduePriority" : "overdue",
                            "overdueSince",
                            SpokenDate.say(since));
            case RequirementStanding.RefreshDue(var on, var last) ->
                    words(
                            Tone.WAIT,
                            "again",
                            "againSince",
                            SpokenDate.say(on),
                            SpokenDate.say(last));
            case RequirementStanding.Recommended() -> words(Tone.QUIET, "recommended", "noHurry");
            case RequirementStanding.RecommendedDone(var on) ->
                    words(Tone.GOOD, "done", "doneOn", SpokenDate.say(on));
        };
    }

    private static AskedWords words(Tone tone, String chip, String sentence, Object... about) {
        return new AskedWords(tone, WORDS.get(chip), WORDS.get(sentence, about));
    }
}
