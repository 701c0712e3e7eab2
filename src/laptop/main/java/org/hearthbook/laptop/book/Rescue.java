package org.hearthbook.laptop.book;

import org.hearthbook.laptop.book.Attention.Remedy;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Unknown;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Quote;
import org.hearthbook.records.notes.Wording;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitSaid;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the words of a change that was not taken are saved into the book again.
record Rescue(Written written, LocalDate today) {

    /// The kind of note that every content pack has for words that fit no other.
    private static final String EVERYDAY = "everyday";

    /// @param visit that it belongs to, as it stands now; null where it is of none
    Set<Remedy> remedies(@Nullable Visit visit) {
        return visit != null && visit.isSignedByBoth() ? ofSigned() : remedies();
    }

    /// What was signed by both is added to, and not written again.
    private Set<Remedy> ofSigned() {
        return asAddition().isPresent()
                ? EnumSet.of(Remedy.ADD_TO_VISIT, Remedy.DISMISS)
                : EnumSet.of(Remedy.DISMISS);
    }

    /// Its words to be added to the visit; empty when there are none.
    Optional<VisitChange.Added> asAddition() {
        return written.change().body() instanceof VisitChange said
                ? Optional.of(VisitSaid.in(said))
                        .filter(it -> !it.isEmpty())
                        .map(VisitChange.Added::new)
                : Optional.empty();
    }

    private Set<Remedy> remedies() {
        var remedies = EnumSet.of(Remedy.DISMISS);
        if (asNewNote().isPresent()) {
            remedies.add(Remedy.KEEP_AS_NEW_NOTE);
        }
        var isNewer = written.change().body() instanceof Unknown;
        if (written.signature().isEmpty() && !isNewer) {
            remedies.add(Remedy.WRITE_AGAIN);
        }
        return remedies;
    }

    /// What `remedy` does; a record that it begins gets one of `ids`.
    List<Act> by(Remedy remedy, Ids ids) {
        var record = written.change().record();
        return switch (remedy) {
            case DISMISS -> List.of();
            case KEEP_AS_NEW_NOTE ->
                    asNewNote().map(it -> Act.on(ids.next(), it)).stream().toList();
            case ADD_TO_VISIT -> asAddition().map(it -> Act.on(record, it)).stream().toList();
            case WRITE_AGAIN -> List.of(Act.on(record, written.change().body()));
        };
    }

    /// Its words as a note; empty when there are none to lose.
    Optional<NoteChange> asNewNote() {
        return switch (written.change().body()) {
            case NoteChange.NoteWritten it -> Optional.of(it);
            case NoteChange.Amended(var wording, _) -> Optional.of(note(wording, List.of()));
            case NoteChange.Quoted(var quote) -> Optional.of(note(plain(""), List.of(quote)));
            case Body body ->
                    words(body).filter(it -> !it.isBlank()).map(it -> note(plain(it), List.of()));
        };
    }

    private static Optional<String> words(Body body) {
        return switch (body) {
            case NoteChange.ChildAsked it -> Optional.of(it.theirWords());
            case EvidenceChange.AccountWritten(var account) -> Optional.of(account);
            case EvidenceChange.Returned(_, var comment) -> Optional.of(comment);
            case EvidenceChange.Accepted(_, var comment) -> Optional.of(comment);
            case EvidenceChange.Remarked(var words) -> Optional.of(words);
            case TrainingChange.Recorded it -> Optional.of(course(it.course()));
            case TrainingChange.Corrected(var course) -> Optional.of(course(course));
            case GoalChange.GoalSet it -> Optional.of(it.words());
            case GoalChange.Reworded it -> Optional.of(it.words());
            case PersonChange.ProfileWritten it -> Optional.of(it.words());
            default -> Optional.empty();
        };
    }

    private static String course(org.hearthbook.records.training.Course course) {
        return String.join("\n", course.title(), course.learned(), course.changedAtHome()).strip();
    }

    private Wording plain(String text) {
        return new Wording(EVERYDAY, List.of(), today, null, text, Map.of(), List.of(), List.of());
    }

    private static NoteChange note(Wording wording, List<Quote> quotes) {
        return new NoteChange.NoteWritten(wording, quotes);
    }
}
