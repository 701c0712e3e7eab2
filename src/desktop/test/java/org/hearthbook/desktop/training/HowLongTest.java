package org.hearthbook.desktop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalInt;

class HowLongTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 hours|120",
                "1 hour|60",
                "1h30|90",
                "1 h 30 min|90",
                "1 hour and 15 minutes|75",
                "1.5 hours|90",
                "90 minutes|90",
                "45 min|45",
                "''|0"
            })
    void understandsWhatPeopleWrite(String written, int minutes) {
        assertEquals(OptionalInt.of(minutes), HowLong.minutes(written));
    }

    @ParameterizedTest
    @CsvSource({"a while", "2", "half a day", "-3 hours", "hours"})
    void saysWhenItDoesNotUnderstand(String written) {
        assertEquals(OptionalInt.empty(), HowLong.minutes(written));
    }

    @ParameterizedTest
    @CsvSource({"0", "30", "60", "90", "120", "375"})
    void readsBackWhatItSays(int minutes) {
        assertEquals(OptionalInt.of(minutes), HowLong.minutes(HowLong.say(minutes)));
    }
}
