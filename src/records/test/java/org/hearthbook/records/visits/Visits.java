package org.hearthbook.records.visits;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.CARER;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Cast.WORKER;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Actor;
import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.trying.Told;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A visit of Jo's at Amara's table, told up to a stage.
final class Visits {

    static final UUID VISIT = new UUID(0x7000, 401);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final VisitAction DENTIST =
            new VisitAction(
                    new UUID(0x7000, 402), "Book the dentist", "Amara", AMARA, MONDAY.plusDays(7));

    private Visits() {}

    static Told<Visit, VisitChange> at(String stage) {
        return at(stage, VISIT);
    }

    static Told<Visit, VisitChange> at(String stage, UUID visit) {
        return switch (stage) {
            case "none" -> Told.nothing(new VisitRules(), visit);
            case "begun" -> at("none", visit).then(WORKER, begun(MONDAY, true));
            case "written" ->
                    at("begun", visit)
                            .then(WORKER, children("I like it here."))
                            .then(WORKER, new VisitChange.ActionsAgreed(List.of(DENTIST)));
            case "carer" -> signs(CARER, "Amara", at("written", visit));
            case "visitor" -> signs(WORKER, "Jo", at("written", visit));
            case "drawn" -> {
                var signed = at("carer", visit);
                yield signed.then(CARER, drawn(JO, signed));
            }
            case "both" -> signs(WORKER, "Jo", at("carer", visit));
            case "dropped" -> at("written", visit).then(CARER, new VisitChange.Dropped("Twice"));
            default -> throw new IllegalArgumentException(stage);
        };
    }

    static VisitChange begun(LocalDate on, boolean announced) {
        return new VisitChange.Begun(JO, "Jo Reed", on, announced);
    }

    static VisitChange children(String view) {
        return new VisitChange.ChildrenSeen(
                List.of(new ChildSeen(KOFI, "Kofi", true, true, view, List.of())));
    }

    static VisitChange section(String id, int place, String words) {
        return new VisitChange.SectionWritten(
                new Section(id, "Title of " + id, place, List.of(new Answer("how", "How", words))));
    }

    static Told<Visit, VisitChange> signs(Actor who, String name, Told<Visit, VisitChange> visit) {
        return visit.then(who, signed(name, visit));
    }

    static VisitChange signed(String name, Told<Visit, VisitChange> visit) {
        return new VisitChange.Signed(sha256(visit), name, Mark.typed(name));
    }

    static VisitChange drawn(UUID signatory, Told<Visit, VisitChange> visit) {
        return new VisitChange.Drawn(signatory, sha256(visit), "Jo Reed", strokes());
    }

    static Mark strokes() {
        var stroke = new Mark.Stroke(List.of(new Mark.Point(1, 2, 0), new Mark.Point(3, 4, 5)));
        return Mark.drawn(List.of(stroke), 640, 200);
    }

    static String sha256(Told<Visit, VisitChange> visit) {
        var state = visit.stateOrNone();
        return state == null ? Hashes.of("nothing") : state.textSha256();
    }
}
