package org.hearthbook.records.household;

import static org.hearthbook.records.trying.Cast.AMARA;
import static org.hearthbook.records.trying.Cast.JO;
import static org.hearthbook.records.trying.Cast.KOFI;
import static org.hearthbook.records.trying.Told.HOUSEHOLD;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.visits.ShownOutcome;
import org.hearthbook.records.visits.VisitAction;
import org.hearthbook.records.visits.VisitChange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What Jo and Amara do at a kitchen table.
record AtTheTable(Desk desk) {

    static final UUID OUTCOME = Evidence.idFor(HOUSEHOLD, AMARA, "mainstream", "1.2");

    UUID note(LocalDate day, String text) {
        var note = desk.newRecord();
        desk.does(AMARA, note, new NoteChange.NoteWritten(wording(day, text), List.of()));
        return note;
    }

    static NoteChange noteOf(LocalDate day) {
        return new NoteChange.NoteWritten(wording(day, "An ordinary day."), List.of());
    }

    static Wording wording(LocalDate day, String text) {
        return new Wording(
                "everyday", List.of(KOFI), day, null, text, Map.of(), List.of(), List.of());
    }

    UUID begins(LocalDate day, boolean announced) {
        var visit = desk.newRecord();
        desk.does(JO, visit, new VisitChange.Begun(JO, "Jo Reed", day, announced));
        return visit;
    }

    UUID visits(LocalDate day, boolean announced, VisitAction... actions) {
        var visit = begins(day, announced);
        var agreed = List.of(actions);
        desk.does(JO, visit, new VisitChange.ActionsAgreed(agreed));
        desk.does(JO, visit, new VisitChange.OutcomesShown(List.of(shown())));
        return visit;
    }

    static ShownOutcome shown() {
        return new ShownOutcome(AMARA, "Amara", "mainstream", "1.2", "They cook together.");
    }

    static VisitAction action(long id, UUID owner, LocalDate due) {
        return new VisitAction(new UUID(0x7001, id), "Book the dentist", "Amara", owner, due);
    }

    void signs(UUID who, UUID visit) {
        desk.does(who, visit, new VisitChange.Signed(sha256(visit), "A name", Mark.typed("Name")));
    }

    void draws(UUID who, UUID before, UUID visit) {
        var stroke = new Mark.Stroke(List.of(new Mark.Point(1, 2, 0)));
        var mark = Mark.drawn(List.of(stroke), 640, 200);
        desk.does(before, visit, new VisitChange.Drawn(who, sha256(visit), "A name", mark));
    }

    String sha256(UUID visit) {
        return desk.household.visit(visit).orElseThrow().textSha256();
    }

    void marksReady() {
        desk.does(AMARA, OUTCOME, new EvidenceChange.Begun(AMARA, "mainstream", "1.2"));
        desk.does(AMARA, OUTCOME, new EvidenceChange.AccountWritten("We cook."));
        var sha256 = desk.household.evidence(OUTCOME).orElseThrow().contentSha256();
        desk.does(AMARA, OUTCOME, new EvidenceChange.MarkedReady(sha256));
    }
}
