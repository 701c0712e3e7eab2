package org.hearthbook.records.induction;

import static org.hearthbook.records.induction.Outcomes.CERTIFICATE;
import static org.hearthbook.records.induction.Outcomes.at;
import static org.hearthbook.records.induction.Outcomes.ready;
import static org.hearthbook.records.induction.Outcomes.sha256;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ReviewTest {

    @Test
    void keepsWhatWasAcceptedWhenTheCarerWritesOn() {
        var accepted = at("accepted");
        var account = accepted.state().account();

        var on = accepted.then(CARER, new EvidenceChange.AccountWritten("And now we sing too."));

        assertEquals(Stage.DRAFTING, on.state().stage());
        assertEquals(account, on.state().accepted().getFirst().account());
        assertEquals(List.of(CERTIFICATE), on.state().accepted().getFirst().pieces());
    }

    @Test
    void showsEveryRoundAlsoThatItWasOpenedAgain() {
        var on = at("accepted").then(CARER, new EvidenceChange.AccountWritten("More."));
        var more = on.then(CARER, new EvidenceChange.AccountWritten("And more."));

        assertEquals(
                List.of(
                        Remark.Act.READY,
                        Remark.Act.ACCEPTED,
                        Remark.Act.REOPENED,
                        Remark.Act.READY),
                ready(more).state().conversation().stream().map(Remark::act).toList());
    }

    @Test
    void keepsEveryWordingThatWasAccepted() {
        var first = at("accepted");
        var more = first.then(CARER, new EvidenceChange.AccountWritten("More."));
        var again = ready(more);

        var second = again.then(WORKER, new EvidenceChange.Accepted(sha256(again), ""));

        assertEquals(
                List.of(first.state().account(), "More."),
                second.state().accepted().stream().map(AcceptedWording::account).toList());
    }

    @Test
    void isToBeAnsweredForTheLatestCommentWithWhichItCameBack() {
        var again = ready(at("returned").then(CARER, new EvidenceChange.AccountWritten("More.")));
        var comment = new EvidenceChange.Returned(sha256(again), "And the other child?");

        var twice = again.then(WORKER, comment).state();

        assertEquals(
                "And the other child?", twice.returnedWith().map(Remark::words).orElse("nothing"));
        assertEquals("nothing", again.state().returnedWith().map(Remark::words).orElse("nothing"));
    }

    @Test
    void staysReturnedWhileTheCarerAnswers() {
        var returned = at("returned");

        var answered = returned.then(CARER, new EvidenceChange.AccountWritten("Better."));

        assertEquals(Stage.RETURNED, answered.state().stage());
        assertEquals(
                "Say more.", answered.state().returnedWith().map(Remark::words).orElse("nothing"));
    }

    @Test
    void leavesAnAcceptedOutcomeAcceptedWhenACriterionIsTickedOrAWordIsSaid() {
        var ticked =
                at("accepted").then(CARER, new EvidenceChange.CriteriaConsidered(List.of("a")));

        var said = ticked.then(WORKER, new EvidenceChange.Remarked("Well done."));

        assertEquals(Stage.ACCEPTED, said.state().stage());
        assertEquals(1, said.state().accepted().size());
        assertEquals(List.of("a"), said.state().considered());
    }
}
