package org.hearthbook.desktop.sending;

import org.hearthbook.desktop.controls.SpokenMoment;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.sync.SyncStanding;
import org.kordamp.ikonli.feather.Feather;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
    /// @param delayed how many changes cannot go until somebody sees to it
    Status line(SyncStanding standing, Progress progress, int asking, int delayed) {
        var about = about(standing, progress, Math.min(delayed, standing.waiting()));
        if (asking == 0 || standing.link() == SyncStanding.Link.REVOKED) {
            return about;
        }
        var words = WORDS.count("attention", asking) + " " + about.words();
        return new Status(Feather.FLAG, words, about.share(), new Place.Attention());
    }

    private Status about(SyncStanding standing, Progress progress, int delayed) {
        return switch (standing.link()) {
            case NOT_ENROLLED -> Status.of(Feather.HARD_DRIVE, WORDS.get("notEnrolled"));
            case BUSY ->
                    standing.waiting() > delayed ? sending(progress) : connected(standing, delayed);
            case CONNECTED -> connected(standing, delayed);
            case OFFLINE -> offline(standing);
            case LOG_IN_PAGE -> Status.of(Feather.GLOBE, WORDS.get("logInPage"));
            case NOT_TRUSTED -> Status.of(Feather.SHIELD_OFF, WORDS.get("notTrusted"));
            case REVOKED -> Status.of(Feather.SLASH, WORDS.get("revoked"));
            case UPDATE_NEEDED -> Status.of(Feather.DOWNLOAD, WORDS.get("updateNeeded"));
        };
    }

    private static Status sending(Progress progress) {
        var words = WORDS.get("sending", number(progress.sent()), number(progress.total()));
        return new Status(Feather.UPLOAD_CLOUD, words, progress.share(), new Place.Service());
    }

    private Status connected(SyncStanding standing, int delayed) {
        if (standing.waiting() == 0) {
            return settled(standing, "");
        }
        var free = standing.waiting() - delayed;
        var words = new ArrayList<String>();
        if (free > 0) {
            words.add(counted("toSend", free));
        }
        if (delayed > 0) {
            words.add(counted("delayed", delayed));
        }
        return Status.of(Feather.CLOCK, String.join(" ", words));
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
