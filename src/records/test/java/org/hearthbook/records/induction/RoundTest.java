package org.hearthbook.records.induction;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

final class RoundTest {

    private static final UUID RECORD = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2");
    private static final String FIRST = Evidence.contentSha256("We cook.", List.of());
    private static final String SECOND = Evidence.contentSha256("We cook and sing.", List.of());

    private final List<Written> history = new ArrayList<>();

    private void tell(UUID by, EvidenceChange body) {
        var id = new UUID(0x7000, history.size() + 1);
        var base = history.isEmpty() ? List.<UUID>of() : List.of(new UUID(0x7000, history.size()));
        var at = Instant.parse("2027-03-01T20:00:00Z");
        var change = new Change(id, HOUSEHOLD, RECORD, base, by, new UUID(1, 1), at, body);
        history.add(new Written(change, new byte[0], null));
    }

    private void tellTwoRounds() {
        tell(AMARA, new EvidenceChange.Begun(AMARA, "mainstream", "1.2"));
        tell(AMARA, new EvidenceChange.AccountWritten("We cook."));
        tell(AMARA, new EvidenceChange.MarkedReady(FIRST));
        tell(JO, new EvidenceChange.Returned(FIRST, "And what else?"));
        tell(AMARA, new EvidenceChange.AccountWritten("We cook and sing."));
        tell(AMARA, new EvidenceChange.MarkedReady(SECOND));
        tell(JO, new EvidenceChange.Remarked("I read it tonight."));
        tell(JO, new EvidenceChange.Accepted(SECOND, ""));
    }

    private static int version(Round round) {
        var about = round.about();
        return about == null ? 0 : about.version();
    }

    @Test
    void keepsTheWordingThatEachRoundWasAbout() {
        tellTwoRounds();

        var rounds = Round.in(history);

        assertEquals(List.of(1, 1, 2, 0, 2), rounds.stream().map(RoundTest::version).toList());
        var accepted = rounds.getLast().about();
        assertEquals(SECOND, accepted == null ? "" : accepted.contentSha256());
        assertEquals("And what else?", rounds.get(1).remark().words());
    }

    @Test
    void countsTheSameWordsAsTheSameVersion() {
        tellTwoRounds();
        tell(AMARA, new EvidenceChange.AccountWritten("We cook."));
        tell(AMARA, new EvidenceChange.MarkedReady(FIRST));

        var rounds = Round.in(history);

        assertEquals(Remark.Act.REOPENED, rounds.get(5).remark().act());
        assertNull(rounds.get(5).about());
        assertEquals(1, version(rounds.getLast()));
    }

    @Test
    void saysNothingOfWhatWasNeverMarkedReady() {
        tell(AMARA, new EvidenceChange.Begun(AMARA, "mainstream", "1.2"));
        tell(AMARA, new EvidenceChange.AccountWritten("We cook."));

        assertEquals(List.of(), Round.in(history));
    }
}
