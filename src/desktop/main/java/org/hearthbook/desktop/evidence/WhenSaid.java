package org.hearthbook.desktop.evidence;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.SpokenTime;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.changes.Moment;

import java.time.Clock;

/// Says when something was done, by the clock of the laptop on which it was done.
public final class WhenSaid {

    private static final Words WORDS = Words.of(WhenSaid.class);

    private WhenSaid() {}

    /// `Monday 1 March 2027, 22:04`.
    public static String of(Moment moment, Clock clock) {
        var there = moment.at().atZone(clock.getZone());
        return WORDS.get(
                "when", SpokenDate.say(there.toLocalDate()), SpokenTime.say(there.toLocalTime()));
    }
}
