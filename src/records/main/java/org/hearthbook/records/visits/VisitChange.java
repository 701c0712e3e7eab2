package org.hearthbook.records.visits;

import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What can happen to the record of a home visit. Names, titles and labels stand in it as they were
/// at the time, so that the text which is signed needs nothing else to be read.
public sealed interface VisitChange extends Body {

    /// The record of a visit is begun.
    ///
    /// @param visitor who of the fostering service visits
    @Kind("visit.begun")
    record Begun(UUID visitor, String name, LocalDate on, boolean announced)
            implements VisitChange {}

    /// The day, or whether the carers knew of it before, is put right.
    @Kind("visit.dated")
    record Dated(LocalDate on, boolean announced) implements VisitChange {}

    /// Who was there: all of them.
    @Kind("visit.present-written")
    record PresentWritten(List<Present> present) implements VisitChange {
        public PresentWritten {
            present = List.copyOf(present);
        }
    }

    /// What became of the actions of earlier visits: all of them.
    @Kind("visit.earlier-actions-looked-at")
    record EarlierActionsLookedAt(List<EarlierAction> actions) implements VisitChange {
        public EarlierActionsLookedAt {
            actions = List.copyOf(actions);
        }
    }

    /// Whether each child was seen, and what they said: all of them.
    @Kind("visit.children-seen")
    record ChildrenSeen(List<ChildSeen> children) implements VisitChange {
        public ChildrenSeen {
            children = List.copyOf(children);
        }
    }

    /// One section of the content pack's form, whole.
    @Kind("visit.section-written")
    record SectionWritten(Section section) implements VisitChange {}

    /// What was talked about that shows an outcome of the standards: all of it.
    @Kind("visit.outcomes-shown")
    record OutcomesShown(List<ShownOutcome> outcomes) implements VisitChange {
        public OutcomesShown {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// The visitor signs that they read these notes.
    ///
    /// @param changes the wordings that were read, each by the change that wrote it
    /// @param sha256 over the exact bytes of those changes, in that order
    @Kind(value = "visit.notes-read", signed = true)
    record NotesRead(List<UUID> changes, String sha256) implements VisitChange {

        /// The most wordings that one signature is for.
        public static final int MOST = 2_000;

        public NotesRead {
            changes = List.copyOf(changes);
        }
    }

    /// What is to be done after the visit: all of it.
    @Kind("visit.actions-agreed")
    record ActionsAgreed(List<VisitAction> actions) implements VisitChange {
        public ActionsAgreed {
            actions = List.copyOf(actions);
        }
    }

    /// A carer or the visitor signs for themself.
    ///
    /// @param textSha256 the hash of the exact text of the visit
    @Kind(value = "visit.signed", signed = true)
    record Signed(String textSha256, String name, Mark mark) implements VisitChange {}

    /// Someone draws their name on a laptop where the other is signed in. The other bears witness;
    /// it stays to be confirmed until whoever drew it does so with their own key.
    @Kind(value = "visit.drawn", signed = true)
    record Drawn(UUID signatory, String textSha256, String name, Mark mark)
            implements VisitChange {}

    /// Whoever drew their name says so with their own key.
    @Kind(value = "visit.confirmed", signed = true)
    record Confirmed(String textSha256) implements VisitChange {}

    /// A name that was drawn is not that of the person whose it should be.
    @Kind(value = "visit.disowned", signed = true)
    record Disowned(String textSha256, String why) implements VisitChange {}

    /// A signature is taken back before the other has signed, so that the text can change.
    @Kind(value = "visit.signature-taken-back", signed = true)
    record TakenBack(UUID signatory, String why) implements VisitChange {}

    /// An action of this visit is done, or no longer needed.
    ///
    /// @param how it ended
    @Kind("visit.action-closed")
    record ActionClosed(UUID action, String how) implements VisitChange {}

    /// More words after both signed; what was signed stays as it is.
    @Kind("visit.added")
    record Added(String words) implements VisitChange {}

    /// The record was begun by mistake. It stays in the book.
    @Kind("visit.dropped")
    record Dropped(String why) implements VisitChange {}
}
