package org.hearthbook.records.visits;

import org.hearthbook.records.agreement.Signing;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.jspecify.annotations.Nullable;

/// What the record of a visit says after a change.
final class VisitFold {

    private VisitFold() {}

    static @Nullable Visit next(@Nullable Visit visit, VisitChange body, Change change) {
        if (visit == null) {
            return body instanceof VisitChange.Begun begun ? Visit.begin(begun, change) : null;
        }
        var page = visit.page();
        var moment = Moment.of(change);
        return switch (body) {
            case VisitChange.Begun _ -> visit;
            case VisitChange.Dated(var on, var announced) ->
                    visit.rewritten(page.dated(on, announced), change);
            case VisitChange.PresentWritten(var present) ->
                    visit.rewritten(page.withPresent(present), change);
            case VisitChange.EarlierActionsLookedAt(var actions) ->
                    visit.rewritten(page.withEarlier(actions), change);
            case VisitChange.ChildrenSeen(var children) ->
                    visit.rewritten(page.withChildren(children), change);
            case VisitChange.SectionWritten(var section) ->
                    visit.rewritten(page.with(section), change);
            case VisitChange.OutcomesShown(var outcomes) ->
                    visit.rewritten(page.withShown(outcomes), change);
            case VisitChange.NotesRead(var changes, var sha256) ->
                    visit.rewritten(page.with(new ReadNotes(changes, sha256, moment)), change);
            case VisitChange.ActionsAgreed(var actions) ->
                    visit.rewritten(page.withActions(actions), change);
            case VisitChange.Signed signed -> visit.signed(signature(signed, change), change);
            case VisitChange.Drawn drawn -> visit.signed(signature(drawn, change), change);
            case VisitChange.Confirmed _ ->
                    visit.each(change.by(), it -> it.confirmed(moment), change);
            case VisitChange.Disowned(_, var why) ->
                    visit.each(change.by(), it -> it.disowned(why, moment), change);
            case VisitChange.TakenBack(var signatory, var why) ->
                    visit.each(signatory, it -> it.takenBack(why, moment), change);
            case VisitChange.ActionClosed closed -> visit.closed(closed, change);
            case VisitChange.Added(var words) -> visit.added(words, change);
            case VisitChange.Dropped _ -> visit.dropped(change);
        };
    }

    private static VisitSignature signature(VisitChange.Signed signed, Change change) {
        return new VisitSignature(
                change.by(),
                signed.textSha256(),
                new Signing(signed.name(), signed.mark(), Moment.of(change)),
                new HowSigned.WithOwnKey());
    }

    private static VisitSignature signature(VisitChange.Drawn drawn, Change change) {
        return new VisitSignature(
                drawn.signatory(),
                drawn.textSha256(),
                new Signing(drawn.name(), drawn.mark(), Moment.of(change)),
                new HowSigned.DrawnBefore(change.by()));
    }
}
