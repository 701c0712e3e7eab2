package org.hearthbook.desktop.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Postman;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.records.changes.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class SendingViewTest {

    private static final Instant AFTERNOON = Instant.parse("2027-03-01T14:32:00Z");

    @TempDir Path folder;

    @Test
    void everyStandingHasItsOwnWordsAndDrawing() {
        try (var evening = Evening.of(folder.resolve("book"))) {
            var clock = evening.book().clock();
            var sent = new Sending.Sent(AFTERNOON);
            var refused = new Sending.NeedsAttention(Refusal.because("anotherPage"));
            var all = List.of(new Sending.OnThisLaptop(), new Sending.Waiting(2), sent, refused);

            assertEquals("Sent to the service, received 14:32", SendingWords.say(sent, clock));
            assertEquals(4, all.stream().map(it -> SendingWords.say(it, clock)).distinct().count());
            assertEquals(4, all.stream().map(SendingWords::icon).distinct().count());
        }
    }

    @Test
    void theMarkTurnsTrueByItselfWhenTheReceiptComes() {
        try (var evening = Evening.of(folder.resolve("book"));
                var screen =
                        Screen.show(() -> new SendingView(evening.sitting(), evening.kofi()))) {
            assertEquals("Saved on this laptop", screen.words("sending-mark"));
            assertFalse(screen.sees("sending-attention"));

            screen.inside(() -> new Postman(evening.book()).receivesAll(AFTERNOON));

            assertEquals("Sent to the service, received 14:32", screen.words("sending-mark"));
        }
    }

    @Test
    void whatWasRefusedLeadsToWhy() {
        try (var evening = Evening.of(folder.resolve("book"));
                var screen =
                        Screen.show(() -> new SendingView(evening.sitting(), evening.kofi()))) {
            var change = evening.book().household().heads(evening.kofi()).getFirst();

            screen.inside(
                    () -> new Postman(evening.book()).refuses(change, "anotherPage", AFTERNOON));
            screen.press("sending-attention");

            assertTrue(screen.words("sending-mark").contains("needs your attention"));
            assertEquals(List.of(new Place.Attention()), evening.went());
            assertEquals(1, evening.book().attention().size());
        }
    }
}
