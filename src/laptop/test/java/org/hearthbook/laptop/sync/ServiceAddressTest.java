package org.hearthbook.laptop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.sync.ServiceAddress.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

final class ServiceAddressTest {

    @ParameterizedTest
    @CsvSource({
        "fostering.example, https://fostering.example",
        "'  https://Fostering.Example/ ', https://fostering.example",
        "HTTPS://fostering.example:8443, https://fostering.example:8443",
        "fostering.example:8443/book/, https://fostering.example:8443/book",
        "http://localhost:8080, http://localhost:8080",
        "http://127.0.0.1:8080/, http://127.0.0.1:8080",
        "http://[::1]:8080, http://[::1]:8080",
        "büro.example, https://xn--bro-hoa.example"
    })
    void understandsWhatPeopleType(String typed, String address) {
        var reading = assertInstanceOf(Reading.Understood.class, ServiceAddress.read(typed));

        assertEquals(address, reading.address().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://fostering.example", "http://127.0.0.1.example", "ftp://a.example"})
    void refusesAnAddressThatOthersCouldReadAlong(String typed) {
        var reading = assertInstanceOf(Reading.NotUnderstood.class, ServiceAddress.read(typed));

        assertTrue(reading.words().contains("could be read on the way"), reading.words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "https://",
                "fostering example",
                "https://fostering_service.example",
                "https://a.example:99999",
                "https://me:secret@a.example",
                "https://a.example?x=1",
                "https://a.example/#top",
                "javascript:alert(1)",
                "mailto:a@b.example"
            })
    void saysWhatToTypeInstead(String typed) {
        var reading = assertInstanceOf(Reading.NotUnderstood.class, ServiceAddress.read(typed));

        assertTrue(reading.words().contains("letter"), reading.words());
    }

    @Test
    void isNeverMadeUnsafe() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ServiceAddress(URI.create("http://fostering.example")));
    }

    @Test
    void keepsThePathThatItWasGiven() {
        var address = new ServiceAddress(URI.create("https://council.example/book"));

        assertEquals("https://council.example/book/v1/sync", address.at("/v1/sync").toString());
    }
}
