package org.hearthbook.desktop.controls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the words of a date are taken apart.
final class DateWords {

    static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    static final DateTimeFormatter THIS_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final Words WORDS = Words.of(SpokenDate.class);
    private static final int LEAST_LETTERS = 3;
    private static final int CENTURY = 100;
    private static final int YEARS_AHEAD = 20;

    private DateWords() {}

    static List<String> split(String written) {
        return Arrays.stream(written.strip().toLowerCase(Locale.UK).split("[\\s/.,\\-]+"))
                .map(word -> word.replaceFirst("^(\\d+)(st|nd|rd|th)$", "$1"))
                .filter(word -> !word.isEmpty() && !isWeekday(word) && !word.equals("of"))
                .toList();
    }

    static Optional<LocalDate> named(List<String> words, LocalDate today) {
        return switch (String.join(" ", words)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    static SpokenDate read(List<String> words, LocalDate today) {
        if (words.size() == 2) {
            return unclear("year");
        }
        if (words.size() != 3) {
            return unclear("unclear");
        }
        var yearFirst = words.getFirst().length() == 4;
        var day = number(words.get(yearFirst ? 2 : 0));
        var month = month(words.get(1));
        var year = year(words.get(yearFirst ? 0 : 2), today);
        return day.isEmpty() || month.isEmpty() || year.isEmpty()
                ? unclear("unclear")
                : checked(day.get(), month.get(), year.get());
    }

    private static SpokenDate checked(int day, int month, int year) {
        if (month < 1 || month > 12) {
            return unclear("months", month);
        }
        var days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            var name =
                    YearMonth.of(year, month).getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            return unclear("days", name, year, days);
        }
        return new SpokenDate.Understood(LocalDate.of(year, month, day));
    }

    private static SpokenDate unclear(String key, Object... parts) {
        return new SpokenDate.Unclear(WORDS.get(key, parts));
    }

    private static boolean isWeekday(String word) {
        return word.length() >= LEAST_LETTERS
                && Arrays.stream(DayOfWeek.values())
                        .anyMatch(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word));
    }

    private static Optional<Integer> month(String word) {
        if (word.length() < LEAST_LETTERS) {
            return number(word);
        }
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<Integer> year(String word, LocalDate today) {
        if (word.length() != 2 && word.length() != 4) {
            return Optional.empty();
        }
        return number(word).map(year -> word.length() == 4 ? year : nearest(year, today));
    }

    private static int nearest(int twoFigures, LocalDate today) {
        var thisCentury = today.getYear() / CENTURY * CENTURY + twoFigures;
        return thisCentury > today.getYear() + YEARS_AHEAD ? thisCentury - CENTURY : thisCentury;
    }

    private static Optional<Integer> number(String word) {
        try {
            return word.length() > 4 ? Optional.empty() : Optional.of(Integer.parseInt(word));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
