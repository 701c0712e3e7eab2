package org.hearthbook.proving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hearthbook.laptop.keys.ForService;
import org.hearthbook.service.keys.ServiceKeys;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// What a laptop seals for the service and the service opens.
final class SealedForTheServiceTest {

    private static final byte[] WORDS = "We read together.".getBytes(StandardCharsets.UTF_8);

    private final ServiceKeys service = ServiceKeys.fresh(new SecureRandom());

    @Test
    void opensForTheServiceAlone() {
        var sealed = ForService.seal(service.openingKey(), "note-1", WORDS);

        assertArrayEquals(WORDS, service.open("note-1", sealed).orElseThrow());
        var another = ServiceKeys.fresh(new SecureRandom());
        assertEquals(Optional.empty(), another.open("note-1", sealed));
    }

    @Test
    void opensOnlyForWhatItIsAbout() {
        var sealed = ForService.seal(service.openingKey(), "note-1", WORDS);

        assertEquals(Optional.empty(), service.open("note-2", sealed));
    }

    @Test
    void staysShutWhenAnythingInItChanged() {
        var sealed = ForService.seal(service.openingKey(), "note-1", WORDS);

        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertEquals(Optional.empty(), service.open("note-1", changed), "byte " + at);
        }
        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertEquals(Optional.empty(), service.open("note-1", cut), "length " + length);
        }
    }

    @Test
    void isNotSealedToSomethingThatIsNoKey() {
        assertThrows(
                IllegalArgumentException.class, () -> ForService.seal(new byte[32], "x", WORDS));
        assertThrows(
                IllegalArgumentException.class, () -> ForService.seal(new byte[5], "x", WORDS));
    }
}
