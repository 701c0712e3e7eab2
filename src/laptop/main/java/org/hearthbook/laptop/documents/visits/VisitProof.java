package org.hearthbook.laptop.documents.visits;

import org.hearthbook.laptop.documents.proof.Entry;
import org.hearthbook.laptop.documents.proof.Introductions;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.visits.HowSigned;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitSignature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Gathers what shows who signed the text of a visit and how. What was written and taken out again
/// before anybody signed is in no copy.
final class VisitProof {

    private final Visit visit;
    private final Map<String, Written> writing = new LinkedHashMap<>();
    private final List<Written> signing = new ArrayList<>();

    private VisitProof(Visit visit) {
        this.visit = visit;
    }

    static RecordProof of(Household household, Visit visit) {
        var proof = new VisitProof(visit);
        household.history(visit.id()).forEach(proof::take);
        return RecordProof.of(
                RecordProof.Sort.VISIT,
                household.id(),
                visit.id(),
                Introductions.of(household, people(visit)),
                proof.acts());
    }

    private List<Entry> acts() {
        var all = new ArrayList<>(writing.values());
        all.addAll(signing);
        return all.stream().map(Entry::of).toList();
    }

    private void take(Written written) {
        if (written.change().body() instanceof VisitChange body) {
            take(body, written);
        }
    }

    private void take(VisitChange body, Written written) {
        switch (body) {
            case VisitChange.SectionWritten(var section) ->
                    newest("section " + section.id(), written);
            case VisitChange.NotesRead _ -> newest("read " + written.change().id(), written);
            case VisitChange.Begun _,
                    VisitChange.Dated _,
                    VisitChange.PresentWritten _,
                    VisitChange.EarlierActionsLookedAt _,
                    VisitChange.ChildrenSeen _,
                    VisitChange.OutcomesShown _,
                    VisitChange.ActionsAgreed _ ->
                    newest(body.getClass().getSimpleName(), written);
            case VisitChange.Signed(var sha256, _, _) -> signed(sha256, written);
            case VisitChange.Drawn(_, var sha256, _, _) -> signed(sha256, written);
            case VisitChange.Confirmed(var sha256) -> signed(sha256, written);
            case VisitChange.Disowned(var sha256, _) -> signed(sha256, written);
            case VisitChange.TakenBack(var signatory, _) ->
                    signing.removeIf(it -> signatory(it).equals(signatory));
            case VisitChange.ActionClosed _, VisitChange.Added _, VisitChange.Dropped _ -> {}
        }
    }

    private void newest(String what, Written written) {
        writing.remove(what);
        writing.put(what, written);
    }

    private void signed(String sha256, Written written) {
        if (sha256.equals(visit.textSha256())) {
            signing.add(written);
        }
    }

    private static UUID signatory(Written written) {
        return written.change().body() instanceof VisitChange.Drawn drawn
                ? drawn.signatory()
                : written.change().by();
    }

    private static List<UUID> people(Visit visit) {
        var people = new ArrayList<UUID>();
        people.add(visit.visitor());
        visit.signatures().forEach(it -> people.addAll(people(it)));
        return people;
    }

    private static List<UUID> people(VisitSignature signature) {
        return switch (signature.how()) {
            case HowSigned.WithOwnKey(), HowSigned.TakenBack _ -> List.of(signature.signatory());
            case HowSigned.DrawnBefore(var witness) -> List.of(signature.signatory(), witness);
            case HowSigned.DrawnAndConfirmed(var witness, _) ->
                    List.of(signature.signatory(), witness);
            case HowSigned.Disowned(var witness, _, _) -> List.of(signature.signatory(), witness);
        };
    }
}
