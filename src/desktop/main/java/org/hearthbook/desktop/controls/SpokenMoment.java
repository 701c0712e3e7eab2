package org.hearthbook.desktop.controls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/// A moment as it is said in passing: the time alone when it was today, else with its day.
public final class SpokenMoment {

    private static final Words WORDS = Words.of(SpokenMoment.class);

    private SpokenMoment() {}

    /// `14:32`, or `14:32 on Friday 26 February 2027`.
    public static String say(Instant moment, Clock clock) {
        var then = moment.atZone(clock.getZone());
        var time = SpokenTime.say(then.toLocalTime());
        return then.toLocalDate().equals(LocalDate.now(clock))
                ? time
                : WORDS.get("onDay", time, SpokenDate.say(then.toLocalDate()));
    }

    /// `Tuesday 2 March, 14:00`, with the year where it is not this one; for lists.
    public static String sayShort(Instant moment, Clock clock) {
        var then = moment.atZone(clock.getZone());
        var isThisYear = then.getYear() == LocalDate.now(clock).getYear();
        var day =
                isThisYear ? DateWords.THIS_YEAR.format(then) : SpokenDate.say(then.toLocalDate());
        return WORDS.get("dayFirst", day, SpokenTime.say(then.toLocalTime()));
    }
}
