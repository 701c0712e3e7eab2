package org.hearthbook.desktop.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalTime;
import java.util.Optional;

class SpokenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "22:04, 22:04",
        "2204, 22:04",
        "22.04, 22:04",
        "10.04pm, 22:04",
        "10:04 PM, 22:04",
        "10.04 p.m., 22:04",
        "904, 09:04",
        "9, 09:00",
        "9am, 09:00",
        "12am, 00:00",
        "12 pm, 12:00",
        "noon, 12:00",
        "midnight, 00:00"
    })
    void aTimeIsUnderstoodInEveryWayItIsWritten(String written, LocalTime time) {
        assertEquals(Optional.of(time), SpokenTime.read(written).moment());
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, A day has 24 hours: write 00 to 23.",
        "22:61, An hour has 60 minutes: write 00 to 59 after the hour.",
        "13pm, 'Before am or pm, the hour is 1 to 12.'",
        "after tea, Write the time like 22:04 or 10.04pm."
    })
    void aTimeThatIsNotThereIsRefusedInPlainWords(String written, String because) {
        assertEquals(new SpokenTime.Unclear(because), SpokenTime.read(written));
    }

    @Test
    void nothingWrittenIsMissingRatherThanWrong() {
        assertEquals(new SpokenTime.Missing(), SpokenTime.read(" "));
    }

    @Test
    void everyMinuteThatIsSaidIsReadBack() {
        for (var minute = 0; minute < 24 * 60; minute++) {
            var time = LocalTime.ofSecondOfDay(minute * 60L);
            assertEquals(Optional.of(time), SpokenTime.read(SpokenTime.say(time)).moment());
        }
    }
}
