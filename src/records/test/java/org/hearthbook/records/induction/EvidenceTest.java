package org.hearthbook.records.induction;

import static org.hearthbook.records.induction.Outcomes.CERTIFICATE;
import static org.hearthbook.records.induction.Outcomes.at;
import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.BEN;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

final class EvidenceTest {

    @Test
    void hasOneIdOnEveryLaptop() {
        var kitchen = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2");
        var study = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2");

        assertEquals(kitchen, study);
        assertEquals(UUID.fromString("6b0d389c-9bee-8f65-8fc9-d5dbc99c6d72"), study);
    }

    @Test
    void hasAnotherIdForEachHouseholdCarerSetAndOutcome() {
        var ids =
                Stream.of(
                                Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2"),
                                Evidence.idFor(AMARA, HOUSEHOLD, "mainstream", "1.2"),
                                Evidence.idFor(HOUSEHOLD, BEN, "mainstream", "1.2"),
                                Evidence.idFor(HOUSEHOLD, AMARA, "mainstream1", ".2"),
                                Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.20"))
                        .distinct();

        assertEquals(5, ids.count());
    }

    @Test
    void hashesEverythingThatAReviewerReads() {
        var drafting = at("drafting");
        var worded = drafting.then(CARER, new EvidenceChange.AccountWritten("Other words."));
        var emptied = drafting.then(CARER, new EvidenceChange.PieceRemoved(CERTIFICATE.id()));
        var captioned = emptied.then(CARER, new EvidenceChange.PieceAdded(captioned("Other")));

        var hashes =
                Stream.of(drafting, worded, emptied, captioned)
                        .map(it -> it.state().contentSha256())
                        .distinct();

        assertEquals(4, hashes.count());
    }

    @Test
    void doesNotHashWhatAReviewerDoesNotRead() {
        var drafting = at("drafting");

        var ticked = drafting.then(CARER, new EvidenceChange.CriteriaConsidered(List.of("b")));

        assertEquals(drafting.state().contentSha256(), ticked.state().contentSha256());
    }

    @Test
    void doesNotMistakeWordsInOneFieldForWordsInAnother() {
        var drafting = at("begun");
        var inAccount =
                drafting.then(CARER, new EvidenceChange.AccountWritten("One" + tail("Two")));
        var inPiece =
                drafting.then(CARER, new EvidenceChange.AccountWritten("One"))
                        .then(CARER, new EvidenceChange.PieceAdded(captioned("Two")));

        assertNotEquals(inAccount.state().contentSha256(), inPiece.state().contentSha256());
    }

    private static String tail(String caption) {
        return "\0training-certificate\0TRAINING\0" + CERTIFICATE.record() + "\0" + caption;
    }

    private static Piece captioned(String caption) {
        return new Piece(
                CERTIFICATE.id(),
                CERTIFICATE.type(),
                CERTIFICATE.source(),
                CERTIFICATE.record(),
                caption);
    }
}
