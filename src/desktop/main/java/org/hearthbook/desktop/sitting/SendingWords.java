package org.hearthbook.desktop.sitting;

import org.hearthbook.desktop.controls.Chip;
import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.desktop.controls.Tone;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.Sending;
import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Says how far one record is on its way to the service.
public final class SendingWords {

    private static final Words WORDS = Words.of(SendingView.class);

    private SendingWords() {}

    static String say(Sending sending, Clock clock) {
        return switch (sending) {
            case Sending.OnThisLaptop() -> WORDS.get("onThisLaptop");
            case Sending.Waiting _ -> WORDS.get("waiting");
            case Sending.Delayed _ -> WORDS.get("delayed");
            case Sending.Sent(var received) -> WORDS.get("sent", SpokenMoment.say(received, clock));
            case Sending.NeedsAttention _ -> WORDS.get("needsAttention");
        };
    }

    static Feather icon(Sending sending) {
        return switch (sending) {
            case Sending.OnThisLaptop() -> Feather.HARD_DRIVE;
            case Sending.Waiting _ -> Feather.CLOCK;
            case Sending.Sent _ -> Feather.CHECK;
            case Sending.Delayed _, Sending.NeedsAttention _ -> Feather.FLAG;
        };
    }

    /// Whether there is more to be said than that it waits.
    static boolean hasAReason(Sending sending) {
        return sending instanceof Sending.NeedsAttention || sending instanceof Sending.Delayed;
    }

    /// A mark for a line of a list; only where something is still to happen.
    public static Optional<Chip> chip(Sitting sitting, UUID record) {
        var sending = sitting.book().sending(record);
        return switch (sending) {
            case Sending.OnThisLaptop(), Sending.Sent _ -> Optional.empty();
            case Sending.Waiting _ ->
                    Optional.of(Chip.of(Tone.QUIET, icon(sending), WORDS.get("waitingShort")));
            case Sending.Delayed _ ->
                    Optional.of(Chip.of(Tone.WAIT, icon(sending), WORDS.get("delayedShort")));
            case Sending.NeedsAttention _ ->
                    Optional.of(Chip.of(Tone.WAIT, icon(sending), WORDS.get("needsShort")));
        };
    }
}
