package org.hearthbook.laptop.sync;

import static org.hearthbook.laptop.sync.SyncLaptop.HILL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.sync.SyncRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/// Two laptops that write, lose requests and replies, crash and have their clocks set, by chance.
final class TroubledWeatherTest {

    private static final long FIRST_SEED = 20_270_301;

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 60);
    }

    private static final class Weather {

        final Random chance;
        final StubbornService service = new StubbornService();
        final List<SyncLaptop> laptops = List.of(new SyncLaptop(), new SyncLaptop());
        final List<UUID> notes = new ArrayList<>();

        Weather(long seed) {
            chance = new Random(seed);
        }

        void anything() {
            var laptop = laptops.get(chance.nextInt(laptops.size()));
            switch (chance.nextInt(8)) {
                case 0, 1 -> notes.add(laptop.note("Words " + chance.nextInt()));
                case 2 -> amend(laptop);
                case 3 -> laptop.crash();
                case 4 -> laptop.pass(Duration.ofDays(chance.nextInt(8_000) - 4_000));
                case 5 -> laptop.pass(Duration.ofMinutes(20));
                case 6 -> laptop.engine.nudge();
                default -> speak(laptop);
            }
        }

        private void amend(SyncLaptop laptop) {
            if (notes.isEmpty()) {
                return;
            }
            var note = notes.get(chance.nextInt(notes.size()));
            var book = laptop.books.book(HILL);
            if (book.household().note(note).isPresent()) {
                var wording = SyncLaptop.wording("Other words " + chance.nextInt());
                laptop.act(HILL, Act.on(note, new NoteChange.Amended(wording, "")));
            }
        }

        private void speak(SyncLaptop laptop) {
            if (!(laptop.engine.next() instanceof Next.Send(var request))) {
                return;
            }
            switch (chance.nextInt(6)) {
                case 0 -> laptop.engine.failed(new Failure.CutOff());
                case 1 -> lostOnTheWayBack(laptop, request);
                case 2 -> laptop.engine.failed(new Failure.ServiceTrouble());
                case 3 -> laptop.engine.failed(new Failure.Busy(Duration.ofSeconds(30)));
                default -> laptop.engine.answered(request, service.answer(request));
            }
        }

        private void lostOnTheWayBack(SyncLaptop laptop, SyncRequest request) {
            service.answer(request);
            if (chance.nextBoolean()) {
                laptop.crash();
            } else {
                laptop.engine.failed(new Failure.CutOff());
            }
        }

        /// The first time may go by resting, on a laptop whose clock was set back.
        void calm() {
            for (var round = 0; round < 4; round++) {
                for (var laptop : laptops) {
                    laptop.pass(Duration.ofDays(2));
                    laptop.saysAll(service);
                }
            }
        }

        List<String> digests() {
            return laptops.stream()
                    .map(it -> it.books.book(HILL).household().digest(Kinds.json()))
                    .distinct()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void clearsToOneBookOnBothLaptops(long seed) {
        var weather = new Weather(seed);
        for (var act = 0; act < 150; act++) {
            weather.anything();
        }
        var written =
                weather.laptops.stream()
                        .flatMap(it -> it.books.book(HILL).bag().unsent().stream())
                        .map(it -> it.change().id())
                        .toList();

        weather.calm();

        assertEquals(1, weather.digests().size(), () -> "seed " + seed);
        for (var laptop : weather.laptops) {
            assertEquals(0, laptop.engine.standing().waiting(), () -> "seed " + seed);
        }
        assertEquals(
                List.of(),
                written.stream().filter(it -> !weather.service.log(HILL).containsKey(it)).toList(),
                () -> "seed " + seed);
    }
}
