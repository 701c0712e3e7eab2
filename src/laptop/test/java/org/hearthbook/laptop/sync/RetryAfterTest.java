package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({
        "7, PT7S",
        "0, PT0S",
        "999999, PT1H",
        "'Mon, 1 Mar 2027 22:10:00 GMT', PT10M",
        "'Mon, 01 Mar 2027 21:00:00 GMT', PT0S",
        "-7,",
        "soon,",
        "'',",
        "99999999999999999999,"
    })
    void isReadByTheServicesOwnClock(String header, Duration wait) {
        var headers =
                HttpHeaders.of(
                        Map.of(
                                "Retry-After",
                                List.of(header),
                                "Date",
                                List.of("Mon, 01 Mar 2027 22:00:00 GMT")),
                        (_, _) -> true);

        var found = RetryAfter.of(new Heard.Spoke(429, headers, new byte[0]));

        assertEquals(Optional.ofNullable(wait), found);
    }
}
