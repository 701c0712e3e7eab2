package org.hearthbook.records.changes;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/// Days and moments as they stand in a book, read and written by hand in the one form that they
/// have there, at a fraction of the cost of any other, which is left to Java. A book has thousands.
public final class IsoTimes {

    private static final int DATE = 10;
    private static final int SECONDS = 19;
    private static final int NANO_DIGITS = 9;
    private static final int LONGEST = SECONDS + 1 + NANO_DIGITS + 1;
    private static final long DAY = 86_400;

    private record Said(Instant instant, String text) {}

    private static volatile Said lastSaid = new Said(Instant.EPOCH, Instant.EPOCH.toString());

    private IsoTimes() {}

    /// The same as `LocalDate.parse`.
    ///
    /// @throws DateTimeException if `text` is no day
    public static LocalDate date(String text) {
        var date = text.length() == DATE ? dateIn(text) : null;
        return date == null ? LocalDate.parse(text) : date;
    }

    /// The same as `Instant.parse`.
    ///
    /// @throws DateTimeException if `text` is no moment
    public static Instant instant(String text) {
        var instant = instantIn(text);
        return instant == null ? Instant.parse(text) : instant;
    }

    /// The same as `Instant.toString`. One answer tells the same moment a thousand times.
    public static String text(Instant instant) {
        var said = lastSaid;
        if (!said.instant().equals(instant)) {
            said = new Said(instant, spelt(instant));
            lastSaid = said;
        }
        return said.text();
    }

    private static String spelt(Instant instant) {
        var date = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), DAY));
        if (date.getYear() < 0 || date.getYear() > 9999) {
            return instant.toString();
        }
        var ofDay = (int) Math.floorMod(instant.getEpochSecond(), DAY);
        var text = new StringBuilder(LONGEST);
        put(text, date.getYear(), 1_000).append('-');
        put(text, date.getMonthValue(), 10).append('-');
        put(text, date.getDayOfMonth(), 10).append('T');
        put(text, ofDay / 3_600, 10).append(':');
        put(text, ofDay / 60 % 60, 10).append(':');
        put(text, ofDay % 60, 10);
        return putNanos(text, instant.getNano()).append('Z').toString();
    }

    /// In as few groups of three digits as tell all.
    private static StringBuilder putNanos(StringBuilder text, int nanos) {
        if (nanos == 0) {
            return text;
        }
        text.append('.');
        if (nanos % 1_000_000 == 0) {
            return put(text, nanos / 1_000_000, 100);
        }
        return nanos % 1_000 == 0
                ? put(text, nanos / 1_000, 100_000)
                : put(text, nanos, 100_000_000);
    }

    /// Appends as many digits as `highest` has.
    private static StringBuilder put(StringBuilder text, int number, int highest) {
        for (var place = highest; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
        return text;
    }

    private static @Nullable LocalDate dateIn(String text) {
        var isPlain = text.charAt(4) == '-' && text.charAt(7) == '-';
        var year = number(text, 0, 4);
        var month = number(text, 5, 7);
        var day = number(text, 8, DATE);
        return isPlain && year >= 0 && month >= 0 && day >= 0
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static @Nullable Instant instantIn(String text) {
        if (!isPlain(text)) {
            return null;
        }
        var date = dateIn(text);
        var hour = number(text, 11, 13);
        var minute = number(text, 14, 16);
        var second = number(text, 17, SECONDS);
        var nanos = nanos(text);
        var isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        if (date == null || !isTime || second < 0 || second > 59 || nanos < 0) {
            return null;
        }
        var ofDay = (hour * 60 + minute) * 60 + second;
        return Instant.ofEpochSecond(date.toEpochDay() * DAY + ofDay, nanos);
    }

    /// Whether `text` is a moment as this program writes one, as far as its marks tell.
    private static boolean isPlain(String text) {
        var last = text.length() - 1;
        return last >= SECONDS
                && text.charAt(last) == 'Z'
                && text.charAt(DATE) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    /// What stands between the seconds and the `Z`; -1 if that is no fraction of a second.
    private static int nanos(String text) {
        var digits = text.length() - SECONDS - 2;
        if (digits < 0) {
            return 0;
        }
        if (text.charAt(SECONDS) != '.' || digits == 0 || digits > NANO_DIGITS) {
            return -1;
        }
        var nanos = number(text, SECONDS + 1, text.length() - 1);
        for (var place = digits; place < NANO_DIGITS; place++) {
            nanos *= 10;
        }
        return nanos;
    }

    /// The number that the digits make; negative if there is something else among them.
    private static int number(String text, int from, int to) {
        var number = 0;
        for (var place = from; place < to; place++) {
            var digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
