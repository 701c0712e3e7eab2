package org.hearthbook.desktop.sending;

import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.sync.SyncStanding;
import org.kordamp.ikonli.feather.Feather;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/// Says how a book stands with the service: in one sentence, and never more than is known.
public final class StatusWords {

    private static final Words WORDS = Words.of(StatusWords.class);

    private final Clock clock;

    public StatusWords(Clock clock) {
        this.clock = clock;
    }

    /// The line at the foot of the window.
    ///
    /// @param asking how many things a person has to look at
    Status line(SyncStanding standing, Progress progress, int asking) {
        var about = about(standing, progress);
        if (asking == 0 || standing.link() == SyncStanding.Link.REVOKED) {
            return about;
        }
        var words = WORDS.count("attention", asking) + " " + about.words();
        return new Status(Feather.FLAG, words, about.share(), new Place.Attention());
    }

    private Status about(SyncStanding standing, Progress progress) {
        return switch (standing.link()) {
            case NOT_ENROLLED -> Status.of(Feather.HARD_DRIVE, WORDS.get("notEnrolled"));
            case BUSY -> standing.waiting() > 0 ? sending(progress) : settled(standing, "");
            case CONNECTED -> connected(standing);
            case OFFLINE -> offline(standing);
            case LOG_IN_PAGE -> Status.of(Feather.GLOBE, WORDS.get("logInPage"));
            case REVOKED -> Status.of(Feather.SLASH, WORDS.get("revoked"));
            case UPDATE_NEEDED -> Status.of(Feather.DOWNLOAD, WORDS.get("updateNeeded"));
        };
    }

    private static Status sending(Progress progress) {
        var words = WORDS.get("sending", number(progress.sent()), number(progress.total()));
        return new Status(Feather.UPLOAD_CLOUD, words, progress.share(), new Place.Service());
    }

    private Status connected(SyncStanding standing) {
        return standing.waiting() > 0
                ? Status.of(Feather.CLOCK, counted("toSend", standing.waiting()))
                : settled(standing, "");
    }

    private Status offline(SyncStanding standing) {
        return standing.waiting() > 0
                ? Status.of(Feather.CLOCK, counted("waiting", standing.waiting()))
                : settled(standing, " " + WORDS.get("noConnection"));
    }

    /// Nothing waits: the service has it all, or was never heard of yet.
    private Status settled(SyncStanding standing, String after) {
        if (standing.heard().equals(Instant.EPOCH)) {
            return Status.of(Feather.HARD_DRIVE, WORDS.get("neverHeard"));
        }
        if (standing.filesWaiting() > 0) {
            return Status.of(Feather.CLOCK, counted("files", standing.filesWaiting()) + after);
        }
        var key = standing.attention() > 0 ? "restSent" : "allSent";
        return Status.of(Feather.CHECK, WORDS.get(key, when(standing.heard())) + after);
    }

    String when(Instant instant) {
        return SpokenMoment.say(instant, clock);
    }

    static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    private static String counted(String key, int number) {
        return WORDS.get(key + (number == 1 ? ".one" : ".many"), number(number));
    }
}
