package org.hearthbook.desktop.sending;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.Sending;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Goal;
import org.hearthbook.records.training.Training;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Counts the records of somebody's books that have something to be sent.
final class Unsent {

    /// What a record is to a carer.
    enum Sort {
        NOTE,
        EVIDENCE,
        TRAINING,
        GOAL,
        AGREEMENT,
        PERSON,
        FILE
    }

    /// How many records of one sort.
    record Count(Sort sort, int records) {}

    private Unsent() {}

    /// The sorts of which any waits in `books`, in the order of the sidebar.
    static List<Count> kinds(List<OpenBook> books) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Count(sort, books.stream().mapToInt(it -> in(it, sort)).sum()))
                .filter(it -> it.records() > 0)
                .toList();
    }

    private static int in(OpenBook book, Sort sort) {
        return (int)
                records(sort, book.household()).map(book::sending).filter(Unsent::isUnsent).count();
    }

    private static boolean isUnsent(Sending sending) {
        return sending instanceof Sending.Waiting || sending instanceof Sending.Delayed;
    }

    private static Stream<UUID> records(Sort sort, Household household) {
        return switch (sort) {
            case NOTE -> household.notes().stream().map(Note::id);
            case EVIDENCE -> household.evidence().stream().map(Evidence::id);
            case TRAINING -> household.training().stream().map(Training::id);
            case GOAL -> household.goals().stream().map(Goal::id);
            case AGREEMENT -> household.agreements().stream().map(Agreement::id);
            case PERSON -> household.people().stream().map(Person::id);
            case FILE -> household.files().stream().map(KeptFile::id);
        };
    }
}
