package org.hearthbook.laptop.documents.proof;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.people.PersonChange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Who the people of a document are and which keys are theirs. What else is written of them has no
/// place in it.
public final class Introductions {

    private Introductions() {}

    /// The changes that name `people` and give their keys, oldest first for each of them.
    public static List<Entry> of(Household household, Collection<UUID> people) {
        return people.stream()
                .distinct()
                .flatMap(person -> household.history(person).stream())
                .filter(written -> introduces(written.change().body()))
                .map(Entry::of)
                .toList();
    }

    private static boolean introduces(Body body) {
        return body instanceof PersonChange.CarerAdded
                || body instanceof PersonChange.WorkerAdded
                || body instanceof PersonChange.Named
                || body instanceof PersonChange.KeysAdded;
    }
}
