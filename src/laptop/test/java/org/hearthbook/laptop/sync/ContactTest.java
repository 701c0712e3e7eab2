package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncReply.Answered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the service last heard a laptop of a household's carers.
final class ContactTest {

    private static final Optional<Instant> AFTERNOON =
            Optional.of(Instant.parse("2027-02-23T14:00:00Z"));
    private static final long HOUR = 500_942;

    private final SyncLaptop laptop = new SyncLaptop();
    private final StubbornService service = new StubbornService();

    @BeforeEach
    void meet() {
        laptop.saysAll(service);
    }

    private void hears(@Nullable Long hour) {
        laptop.pass(Duration.ofHours(1));
        laptop.engine.nudge();
        var request = laptop.request();
        var reply = service.answer(request);
        var said = reply.households().stream().map(it -> with(it, hour)).toList();
        laptop.engine.answered(
                request, new SyncReply(reply.epoch(), reply.at(), said, reply.outside(), null));
    }

    private static Answered with(Answered it, @Nullable Long hour) {
        return new Answered(
                it.household(),
                it.outcomes(),
                it.changes(),
                it.cursor(),
                it.more(),
                it.durableSeq(),
                it.missing(),
                it.auditHead(),
                hour,
                it.lostKeys());
    }

    private Optional<Instant> contact() {
        return laptop.books.book(HILL).bag().contact();
    }

    @Test
    void isKeptAsItWasTold() {
        assertEquals(Optional.empty(), contact());

        hears(HOUR);
        laptop.crash();

        assertEquals(AFTERNOON, contact());
    }

    @Test
    void staysWhenAReplySaysNothingOfIt() {
        hears(HOUR);
        hears(null);

        assertEquals(AFTERNOON, contact());
    }

    @Test
    void goesWithTheNewest() {
        hears(HOUR - 3);
        hears(HOUR);

        assertEquals(AFTERNOON, contact());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE})
    void believesNoHourThatNoClockShows(long hour) {
        hears(HOUR);
        hears(hour);

        assertEquals(AFTERNOON, contact());
    }
}
