package org.hearthbook.desktop.controls;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the figures of a time are taken apart.
final class TimeWords {

    static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final Words WORDS = Words.of(SpokenTime.class);
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?");
    private static final int HALF_DAY = 12;

    private TimeWords() {}

    static SpokenTime read(String words) {
        var figures = FIGURES.matcher(words);
        return figures.matches() ? checked(figures) : unclear("unclear");
    }

    private static SpokenTime checked(Matcher figures) {
        var hour = Integer.parseInt(figures.group(1));
        var minute = figures.group(2) == null ? 0 : Integer.parseInt(figures.group(2));
        if (minute > 59) {
            return unclear("minutes");
        }
        if (figures.group(3) != null) {
            return halfDay(hour, minute, figures.group(3).equals("p"));
        }
        return hour > 23 ? unclear("hours") : understood(hour, minute);
    }

    private static SpokenTime halfDay(int hour, int minute, boolean afternoon) {
        if (hour < 1 || hour > HALF_DAY) {
            return unclear("clock");
        }
        return understood(hour % HALF_DAY + (afternoon ? HALF_DAY : 0), minute);
    }

    private static SpokenTime understood(int hour, int minute) {
        return new SpokenTime.Understood(LocalTime.of(hour, minute));
    }

    private static SpokenTime unclear(String key) {
        return new SpokenTime.Unclear(WORDS.get(key));
    }
}
