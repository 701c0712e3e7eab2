package org.hearthbook.records.induction;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.WORKER;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;

import org.hearthbook.records.trying.Told;

import java.util.List;
import java.util.UUID;

/// Amara's evidence for an outcome, told up to a stage.
final class Outcomes {

    static final Piece CERTIFICATE =
            new Piece(
                    new UUID(0x7000, 201),
                    "training-certificate",
                    Piece.Source.TRAINING,
                    new UUID(0x7000, 202),
                    "What I learned about hair care");

    private static final String ACCOUNT = "We cook from Kofi's grandmother's book.";

    private Outcomes() {}

    static Told<Evidence, EvidenceChange> nothing(String outcome) {
        var record = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", outcome);
        return Told.nothing(new EvidenceRules(), record);
    }

    static Told<Evidence, EvidenceChange> at(String stage) {
        return at(stage, "1.2");
    }

    static Told<Evidence, EvidenceChange> at(String stage, String outcome) {
        return switch (stage) {
            case "none" -> nothing(outcome);
            case "begun" -> at("none", outcome).then(CARER, begun(outcome));
            case "drafting" ->
                    at("begun", outcome)
                            .then(CARER, new EvidenceChange.AccountWritten(ACCOUNT))
                            .then(CARER, new EvidenceChange.PieceAdded(CERTIFICATE));
            case "ready" -> ready(at("drafting", outcome));
            case "returned" -> {
                var ready = at("ready", outcome);
                yield ready.then(WORKER, new EvidenceChange.Returned(sha256(ready), "Say more."));
            }
            case "accepted" -> {
                var ready = at("ready", outcome);
                yield ready.then(WORKER, new EvidenceChange.Accepted(sha256(ready), "Thank you."));
            }
            default -> throw new IllegalArgumentException(stage);
        };
    }

    static Told<Evidence, EvidenceChange> ready(Told<Evidence, EvidenceChange> drafted) {
        return drafted.then(CARER, new EvidenceChange.MarkedReady(sha256(drafted)));
    }

    static String sha256(Told<Evidence, EvidenceChange> told) {
        var state = told.stateOrNone();
        return state == null ? "" : state.contentSha256();
    }

    static EvidenceChange begun(String outcome) {
        return new EvidenceChange.Begun(AMARA, "mainstream", outcome);
    }

    static Evidence evidence(String stage, String outcome) {
        return at(stage, outcome).state();
    }

    static List<Evidence> all(String stage, List<String> outcomes) {
        return outcomes.stream().map(it -> evidence(stage, it)).toList();
    }
}
