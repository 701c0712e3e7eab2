package org.hearthbook.records.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.records.trying.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

final class IsoTimesTest {

    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay();
    private static final long DAYS = 3_600_000;

    @Test
    void readsEveryDayThatIsWritten() {
        var random = Seed.random("days");

        for (var day = 0; day < 10_000; day++) {
            var date = LocalDate.ofEpochDay(FIRST + random.nextLong(DAYS));

            assertEquals(date, IsoTimes.date(date.toString()));
        }
    }

    @Test
    void writesEveryMomentAsJavaDoes() {
        var random = Seed.random("written");

        for (var moment = 0; moment < 10_000; moment++) {
            var exact = Instant.ofEpochSecond(random.nextLong(-1L << 37, 1L << 38), nanos(random));

            assertEquals(exact.toString(), IsoTimes.text(exact));
        }
    }

    /// With fewer digits as often as with more.
    private static long nanos(RandomGenerator random) {
        var unit = Math.round(Math.pow(10, random.nextInt(10)));
        return random.nextLong(1_000_000_000) / unit * unit;
    }

    @Test
    void readsEveryMomentThatIsWritten() {
        var random = Seed.random("moments");
        var units = new ChronoUnit[] {ChronoUnit.SECONDS, ChronoUnit.MILLIS, ChronoUnit.MICROS};

        for (var moment = 0; moment < 10_000; moment++) {
            var second = (FIRST + random.nextLong(DAYS)) * 86_400 + random.nextLong(86_400);
            var exact = Instant.ofEpochSecond(second, random.nextLong(1_000_000_000));
            var coarse = exact.truncatedTo(units[random.nextInt(units.length)]);

            assertEquals(exact, IsoTimes.instant(exact.toString()));
            assertEquals(coarse, IsoTimes.instant(coarse.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T19:30:00Z",
                "2026-11-16T19:30:00.5Z",
                "2026-11-16T19:30:00.123456789Z",
                "2026-11-16t19:30:00z",
                "2026-11-16T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2026-11-16T19:30:00+02:00",
                "+12026-11-16T19:30:00Z",
                "-0001-11-16T19:30:00Z"
            })
    void readsEveryMomentThatJavaReads(String text) {
        assertEquals(Instant.parse(text), IsoTimes.instant(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-11-16",
                "2026-02-30T19:30:00Z",
                "2026-13-16T19:30:00Z",
                "2026-11-16T25:30:00Z",
                "2026-11-16T19:60:00Z",
                "2026-11-16T19:30:61Z",
                "2026-11-16T19:30:00.1234567890Z",
                "2026-11-16T19:30:00,5Z",
                "2026-11-16 19:30:00Z",
                "2026/11/16T19:30:00Z",
                "2026-11-16T19:30:0\u0660Z",
                "2026-11-16T19:30:00.-1Z",
                "2026-11-16T19:30:00"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThrows(DateTimeException.class, () -> Instant.parse(text));
        assertThrows(DateTimeException.class, () -> IsoTimes.instant(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-29", "2026-1-1", "2026-11-1x", "2026/11/16", "20261116"})
    void refusesWhatIsNoDay(String text) {
        assertThrows(DateTimeException.class, () -> IsoTimes.date(text));
    }
}
