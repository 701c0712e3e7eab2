package org.hearthbook.desktop.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class StatusWordsTest {

    private static final Instant HEARD = Instant.parse("2027-03-01T14:32:10Z");
    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2027-03-01T22:04:00Z"), ZoneOffset.UTC);

    private final StatusWords words = new StatusWords(EVENING);

    @Test
    void withoutAServiceItSaysThatAllIsHere() {
        assertEquals(
                "Saved on this laptop. Not connected to a service.",
                line(Link.NOT_ENROLLED, 0, 0, Instant.EPOCH).words());
    }

    @Test
    void offlineItCountsWhatWaits() {
        assertEquals(
                "3 to send. Waiting for a connection.", line(Link.OFFLINE, 3, 0, HEARD).words());
        assertEquals(
                "1 to send. Waiting for a connection.", line(Link.OFFLINE, 1, 0, HEARD).words());
    }

    @Test
    void sendingItSaysHowFarItIs() {
        var progress = Progress.NOTHING.heard(2_000).heard(1_880);
        var standing = new SyncStanding(Link.BUSY, 1_880, 0, 0, HEARD);

        var line = words.line(standing, progress, 0, 0);

        assertEquals("Sending: 120 of 2,000", line.words());
        assertEquals(0.06, line.share());
    }

    @Test
    void allIsSentOnlyWhenTheServiceWasHeardAndNothingWaits() {
        assertEquals(
                "All sent to the service. It last answered at 14:32.",
                line(Link.CONNECTED, 0, 0, HEARD).words());
        assertEquals(
                "All sent to the service. It last answered at 14:32 on Friday 26 February 2027.",
                line(Link.CONNECTED, 0, 0, Instant.parse("2027-02-26T14:32:00Z")).words());
        assertEquals(
                "Saved on this laptop. Waiting for a connection.",
                line(Link.OFFLINE, 0, 0, Instant.EPOCH).words());
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void neverSaysSentWithoutAReceiptForEverything(Link link) {
        for (var heard : new Instant[] {Instant.EPOCH, HEARD}) {
            assertFalse(line(link, 2, 0, heard).words().contains("sent to"), link.name());
            assertFalse(line(link, 0, 1, heard).words().contains("All sent"), link.name());
        }
    }

    @Test
    void photosThatStillWaitAreNotCalledSent() {
        var standing = new SyncStanding(Link.CONNECTED, 0, 0, 2, HEARD);

        assertEquals(
                "All words are sent. 2 photos or papers are still to send.",
                words.line(standing, Progress.NOTHING, 0, 0).words());
    }

    @Test
    void whatNeedsAPersonComesFirstAndLeadsThere() {
        var line = words.line(standing(Link.OFFLINE, 3, 2, HEARD), Progress.NOTHING, 2, 0);

        assertEquals(
                "2 things need your attention. 3 to send. Waiting for a connection.", line.words());
        assertEquals(new Place.Attention(), line.place());
        assertEquals(new Place.Service(), line(Link.OFFLINE, 3, 0, HEARD).place());
    }

    @Test
    void whatCannotGoIsNeverSaidToGoByItself() {
        var three = standing(Link.CONNECTED, 3, 0, HEARD);

        assertEquals(
                "3 cannot be sent yet. They are saved on this laptop.",
                words.line(three, Progress.NOTHING, 0, 3).words());
        assertEquals(
                "2 to send. They go by themselves. 1 cannot be sent yet. It is saved on this"
                        + " laptop.",
                words.line(three, Progress.NOTHING, 0, 1).words());
        assertEquals(
                "3 cannot be sent yet. They are saved on this laptop.",
                words.line(standing(Link.BUSY, 3, 0, HEARD), Progress.NOTHING, 0, 3).words());
    }

    @Test
    void aLogInPageSaysWhatToDo() {
        assertTrue(line(Link.NOT_TRUSTED, 3, 0, HEARD).words().contains("nothing goes"));
        assertTrue(line(Link.LOG_IN_PAGE, 3, 0, HEARD).words().contains("Open your browser"));
        assertTrue(line(Link.REVOKED, 3, 0, HEARD).words().contains("taken off the service"));
        assertTrue(line(Link.UPDATE_NEEDED, 3, 0, HEARD).words().contains("newer Hearthbook"));
    }

    @Test
    void whatIsWrittenWhileSendingIsAddedToTheWhole() {
        var progress = Progress.NOTHING.heard(5).heard(2).heard(3);

        assertEquals(new Progress(6, 3), progress);
        assertEquals(3, progress.sent());
        assertEquals(Progress.NOTHING, progress.heard(0));
    }

    private Status line(Link link, int waiting, int attention, Instant heard) {
        return words.line(
                standing(link, waiting, attention, heard),
                Progress.NOTHING.heard(waiting),
                attention,
                0);
    }

    private static SyncStanding standing(Link link, int waiting, int attention, Instant heard) {
        return new SyncStanding(link, waiting, attention, 0, heard);
    }
}
