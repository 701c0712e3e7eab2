package org.hearthbook.records.household;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.visits.ReadNotes;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The notes of a household that nobody of the service has signed to have read, oldest first. Until
/// anyone signs so for the first time, these are the notes since the last visit.
public record NotesToRead(List<Note> notes) {

    public NotesToRead {
        notes = List.copyOf(notes);
    }

    public static NotesToRead in(Household household) {
        var read = read(household.visits());
        var since = read.isEmpty() ? lastVisit(household).orElse(LocalDate.MIN) : LocalDate.MIN;
        return new NotesToRead(
                household.notes().stream()
                        .filter(it -> !it.isRemoved())
                        .filter(it -> !it.wording().happenedOn().isBefore(since))
                        .filter(it -> !isRead(it, read))
                        .toList());
    }

    private static Set<UUID> read(Collection<Visit> visits) {
        return visits.stream()
                .flatMap(it -> it.page().read().stream())
                .flatMap(it -> it.changes().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<LocalDate> lastVisit(Household household) {
        return household.visits().stream()
                .filter(Visit::counts)
                .map(Visit::on)
                .max(Comparator.naturalOrder());
    }

    private static boolean isRead(Note note, Set<UUID> read) {
        return note.standing().stream().allMatch(it -> read.contains(it.moment().change()));
    }

    public int count() {
        return notes.size();
    }

    /// What the visitor signs once they have read these: as many as one signature is for, the
    /// oldest first.
    public VisitChange.NotesRead signedIn(Household household) {
        var changes =
                notes.stream()
                        .flatMap(it -> it.standing().stream())
                        .map(it -> it.moment().change())
                        .limit(VisitChange.NotesRead.MOST)
                        .toList();
        return new VisitChange.NotesRead(changes, sha256(household, changes));
    }

    /// Whether the notes that `read` is for are in `household`, byte for byte.
    public static boolean isStillSo(Household household, ReadNotes read) {
        return read.sha256().equals(sha256(household, read.changes()));
    }

    private static String sha256(Household household, List<UUID> changes) {
        var wanted = Set.copyOf(changes);
        var hashes = new HashMap<UUID, String>();
        for (var note : household.notes()) {
            if (note.versions().stream().anyMatch(it -> wanted.contains(it.moment().change()))) {
                hash(household.history(note.id()), hashes);
            }
        }
        return Hashes.ofParts(changes.stream().map(it -> hashes.getOrDefault(it, "")).toList());
    }

    private static void hash(List<Written> history, Map<UUID, String> hashes) {
        history.forEach(it -> hashes.put(it.change().id(), Hashes.of(it.json())));
    }
}
