package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

class SpokenDateTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27 3 2027",
                "27/3/27",
                "27.03.2027",
                "27-3-27",
                "27 March 2027",
                "27 mar 2027",
                "27th March, 2027",
                "Saturday 27 March 2027",
                "27 of march 27",
                "2027-03-27",
                "  27   MARCH   2027 "
            })
    void oneDayIsUnderstoodInEveryWayItIsWritten(String written) {
        assertEquals(Optional.of(LocalDate.of(2027, 3, 27)), read(written).day());
    }

    @Test
    void daysNearTodayHaveNames() {
        assertEquals(Optional.of(FRIDAY), read("today").day());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 4)), read("Yesterday").day());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 6)), read("tomorrow").day());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 2 2027 | February 2027 has 28 days.",
                "30 Feb 2028 | February 2028 has 29 days.",
                "31 April 2027 | April 2027 has 30 days.",
                "0 5 2027 | May 2027 has 31 days.",
                "5 13 2027 | There is no month 13: a year has 12.",
                "27 March | Add the year, like 27 March 2027.",
                "a while ago | Write the date like 27 March 2027 or 27 3 2027.",
                "27 3 202 | Write the date like 27 March 2027 or 27 3 2027.",
                "27 3 12345 | Write the date like 27 March 2027 or 27 3 2027.",
                "27 3 2027 9 | Write the date like 27 March 2027 or 27 3 2027."
            })
    void aDayThatIsNotThereIsRefusedInPlainWords(String written, String because) {
        assertEquals(new SpokenDate.Unclear(because), read(written));
    }

    @Test
    void nothingWrittenIsMissingRatherThanWrong() {
        assertEquals(new SpokenDate.Missing(), read("  "));
        assertEquals(new SpokenDate.Missing(), read("//"));
    }

    @Test
    void yearsOfTwoFiguresAreTheNearestThatMakeSense() {
        assertEquals(Optional.of(LocalDate.of(1985, 6, 1)), read("1 6 85").day());
        assertEquals(Optional.of(LocalDate.of(2040, 6, 1)), read("1 6 40").day());
    }

    @Test
    void everyDateThatIsSaidIsReadBack() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var date = LocalDate.ofEpochDay(random.nextInt(-20_000, 40_000));
            assertEquals(Optional.of(date), read(SpokenDate.say(date)).day(), "seed " + seed);
            assertEquals(Optional.of(date), read(SpokenDate.sayShort(date)).day(), "seed " + seed);
        }
    }

    @Test
    void noTypingWhateverBreaksTheReader() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var keys = "0123456789 /.-,marchfeb\u0661\u00E9\uD83D\uDE00";
        for (var i = 0; i < 20_000; i++) {
            var written = new StringBuilder();
            random.ints(random.nextInt(14), 0, keys.length())
                    .forEach(at -> written.append(keys.charAt(at)));
            switch (read(written.toString())) {
                case SpokenDate.Understood(var date) -> assertEquals(date, date.plusDays(0));
                case SpokenDate.Unclear(var because) ->
                        assertEquals(false, because.isBlank(), "seed " + seed);
                case SpokenDate.Missing() -> {}
            }
        }
    }

    @Test
    void aDateIsSaidInFull() {
        assertEquals("Friday 5 March 2027", SpokenDate.say(FRIDAY));
        assertEquals("5 Mar 2027", SpokenDate.sayShort(FRIDAY));
    }

    private static SpokenDate read(String written) {
        return SpokenDate.read(written, FRIDAY);
    }
}
