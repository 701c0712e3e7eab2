package org.hearthbook.desktop.sending;

import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.SpokenTime;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.laptop.book.Held;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.agreement.AgreementChange;
import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.household.HouseholdChange;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.people.PersonChange;
import org.hearthbook.records.training.GoalChange;
import org.hearthbook.records.training.TrainingChange;
import org.hearthbook.records.visits.VisitChange;

import java.util.Optional;
import java.util.UUID;

/// What a change is to a carer: what of, by whom, when, and where in the window.
final class MatterWords {

    private static final Words WORDS = Words.of(AttentionView.class);
    private static final int FIRST_LINE = 90;

    private final OpenBook book;

    MatterWords(OpenBook book) {
        this.book = book;
    }

    /// Such as "A note".
    String what(Change change) {
        return WORDS.get("what." + family(change.body()));
    }

    private static String family(Body body) {
        return switch (body) {
            case NoteChange.ChildAsked _ -> "check";
            case NoteChange _ -> "note";
            case EvidenceChange.AccountWritten _ -> "account";
            case EvidenceChange _ -> "evidence";
            case TrainingChange _ -> "course";
            case GoalChange _ -> "goal";
            case AgreementChange _ -> "agreement";
            case PersonChange _ -> "person";
            case FileChange _ -> "file";
            case HouseholdChange _ -> "household";
            case VisitChange _ -> "visit";
            case CertificateChange _ -> "certificate";
            default -> "other";
        };
    }

    /// Who wrote it and when, by the clock of the laptop that it was written on.
    String by(Change change) {
        var then = change.at().atZone(book.clock().getZone());
        return WORDS.get(
                "byWhen",
                name(change.by()),
                SpokenDate.say(then.toLocalDate()),
                SpokenTime.say(then.toLocalTime()));
    }

    String name(UUID person) {
        return book.household().person(person).map(Person::name).orElse(WORDS.get("someone"));
    }

    /// Where the record is shown; empty when it has no page of its own.
    Optional<Place> place(Change change) {
        var household = book.household();
        var record = change.record();
        return switch (change.body()) {
            case NoteChange _ -> household.note(record).map(it -> new Place.OneNote(it.id()));
            case EvidenceChange _ -> household.evidence(record).map(this::outcome);
            case TrainingChange _ ->
                    household.training(record).map(it -> new Place.OneCourse(it.id()));
            case PersonChange _ -> household.person(record).map(it -> new Place.OnePerson(it.id()));
            case AgreementChange _ -> Optional.of(new Place.Agreement());
            case GoalChange _ -> Optional.of(new Place.Training());
            case VisitChange _ -> household.visit(record).map(it -> new Place.OneVisit(it.id()));
            default -> Optional.empty();
        };
    }

    private Place outcome(Evidence evidence) {
        return evidence.carer().equals(book.me())
                ? new Place.OneOutcome(evidence.outcome())
                : new Place.TheirOutcome(evidence.carer(), evidence.outcome());
    }

    /// What was removed elsewhere, counted: notes, where they are all notes.
    String removals(Held held) {
        var areNotes =
                held.removals().stream()
                        .map(Written::change)
                        .allMatch(it -> it.body() instanceof NoteChange);
        return WORDS.count(areNotes ? "heldNotes" : "heldThings", held.removals().size());
    }

    /// The first line of what a removal takes away.
    String firstLine(Written removal) {
        return book.household()
                .note(removal.change().record())
                .map(this::firstLine)
                .orElseGet(() -> what(removal.change()));
    }

    String firstLine(Note note) {
        var line = note.wording().text().strip().lines().findFirst().orElse(WORDS.get("what.note"));
        return line.codePointCount(0, line.length()) <= FIRST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_LINE)) + "…";
    }

    String day(Note note) {
        return SpokenDate.say(note.wording().happenedOn());
    }
}
