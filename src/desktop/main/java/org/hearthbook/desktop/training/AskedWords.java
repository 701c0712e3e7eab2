package org.hearthbook.desktop.training;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.training.RequirementStanding;

/// How a carer stands with something to learn, in a word for the chip and a sentence beside it.
record AskedWords(Tone tone, String chip, String sentence) {

    private static final Words WORDS = Words.of(TrainingView.class);
    private static final Words THEIRS = Words.of(TheirTrainingView.class);

    /// As it is said to the carer.
    static AskedWords of(RequirementStanding standing) {
        return said(standing, WORDS);
    }

    /// As it is said of the carer, to those of the service.
    static AskedWords ofTheirs(RequirementStanding standing) {
        return said(standing, THEIRS);
    }

    private static AskedWords said(RequirementStanding standing, Words sentences) {
        return switch (standing) {
            case RequirementStanding.Done(var on, var again) ->
                    again == null
                            ? words(sentences, Tone.GOOD, "done", "doneOn", SpokenDate.say(on))
                            : words(
                                    sentences,
                                    Tone.GOOD,
                                    "done",
                                    "doneUntil",
                                    SpokenDate.say(on),
                                    SpokenDate.say(again));
            case RequirementStanding.DueBy(var by, var isPriority) ->
                    by == null
                            ? words(sentences, Tone.WAIT, isPriority ? "priority" : "toDo", "noDay")
                            : words(
                                    sentences,
                                    Tone.WAIT,
                                    isPriority ? "priority" : "toDo",
                                    "dueBy",
                                    SpokenDate.say(by));
            case RequirementStanding.Overdue(var since, var isPriority) ->
                    words(
                            sentences,
                            Tone.WAIT,
                            isPriority ? "overduePriority" : "overdue",
                            "overdueSince",
                            SpokenDate.say(since));
            case RequirementStanding.RefreshDue(var on, var last) ->
                    words(
                            sentences,
                            Tone.WAIT,
                            "again",
                            "againSince",
                            SpokenDate.say(on),
                            SpokenDate.say(last));
            case RequirementStanding.Recommended() ->
                    words(sentences, Tone.QUIET, "recommended", "noHurry");
            case RequirementStanding.RecommendedDone(var on) ->
                    words(sentences, Tone.GOOD, "done", "doneOn", SpokenDate.say(on));
        };
    }

    private static AskedWords words(
            Words sentences, Tone tone, String chip, String sentence, Object... about) {
        return new AskedWords(tone, WORDS.get(chip), sentences.get(sentence, about));
    }
}
