package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.keys.ForService;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Enrolment.HandedOver;
import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.Wire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a laptop does once the service has revoked it: hands over what never arrived, words and
/// files, so that nothing is lost, and then forgets all that opened the books for that person.
final class HandingOver {

    private static final int MOST_CHANGES = 200;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final String NOT_THEIRS = "not-found";

    private final Bookcase books;
    private final HttpLink link;
    private final Membership membership;
    private final HandingFiles files;

    HandingOver(Bookcase books, HttpLink link, Membership membership, Patience patience) {
        this.books = books;
        this.link = link;
        this.membership = membership;
        files = new HandingFiles(link.door(), patience);
    }

    /// How it went.
    enum Result {
        /// All of it arrived, and nothing opens the books here any more.
        DONE,
        /// The service will never take some of it. So that no word is lost, it stays here.
        NOT_TAKEN,
        /// It has to be done again. Everything is still here.
        AGAIN
    }

    Result handOver() {
        var handed = new HashSet<UUID>();
        var result = Result.DONE;
        for (var book : books.openAll()) {
            handed.addAll(left(book));
            result = worse(result, take(book, book.bag().unsent()));
            if (result == Result.AGAIN) {
                return result;
            }
        }
        return result == Result.DONE ? forget(handed) : result;
    }

    /// What was written while the rest was on its way is handed over before anything is forgotten.
    private Result forget(Set<UUID> handed) {
        var forgotten = books.forget(book -> handed.containsAll(left(book)));
        return forgotten.isSaved() ? Result.DONE : Result.AGAIN;
    }

    /// The changes and the files that the service has not said it has.
    private static Set<UUID> left(OpenBook book) {
        var left = new HashSet<UUID>();
        book.bag().unsent().forEach(it -> left.add(it.change().id()));
        book.files().toSend().forEach(it -> left.add(it.id()));
        return left;
    }

    /// Changes go first: they say which files are awaited. What waited for a file goes after it.
    private Result take(OpenBook book, List<Written> changes) {
        var household = book.household().id();
        var words = take(household, changes);
        if (words == Result.AGAIN) {
            return words;
        }
        var hasFiles = !book.files().toSend().isEmpty();
        var filesToo = files.handOver(book);
        return hasFiles && words == Result.NOT_TAKEN && filesToo != Result.AGAIN
                ? worse(take(household, changes), filesToo)
                : worse(words, filesToo);
    }

    static Result worse(Result one, Result other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Result take(UUID household, List<Written> changes) {
        var result = Result.DONE;
        for (var begin = 0; begin < changes.size() && result != Result.AGAIN; ) {
            var end = begin + 1;
            var size = changes.get(begin).size();
            while (end < changes.size()
                    && end - begin < MOST_CHANGES
                    && size + changes.get(end).size() <= MOST_BYTES) {
                size += changes.get(end++).size();
            }
            result = worse(result, offer(household, changes.subList(begin, end)));
            begin = end;
        }
        return result;
    }

    private Result offer(UUID household, List<Written> changes) {
        var sealed = new TreeMap<UUID, String>();
        for (var written : changes) {
            books.open(household).ifPresent(it -> seal(it, written.change().id(), sealed));
        }
        if (sealed.isEmpty()) {
            return Result.DONE;
        }
        return switch (link.handOver(new Enrolment.HandOver(household, sealed))) {
            case Answer.Got<HandedOver>(var reply) ->
                    answered(reply, household, offered(changes, sealed.keySet()));
            case Answer.Failed<HandedOver> _ -> Result.AGAIN;
            case Answer.Refused<HandedOver> no when no.problem().code().equals(NOT_THEIRS) ->
                    Result.NOT_TAKEN;
            case Answer.Refused<HandedOver> no -> refused(no, household, changes);
        };
    }

    private static List<Written> offered(List<Written> changes, Set<UUID> sealed) {
        return changes.stream().filter(it -> sealed.contains(it.change().id())).toList();
    }

    /// What waited for something else in the same request is offered once more.
    private Result answered(HandedOver reply, UUID household, List<Written> changes) {
        var there =
                reply.outcomes().stream()
                        .filter(HandingOver::isThere)
                        .map(Outcome::id)
                        .collect(Collectors.toSet());
        var left = changes.stream().filter(it -> !there.contains(it.change().id())).toList();
        if (left.isEmpty()) {
            return Result.DONE;
        }
        var isHopeful = reply.outcomes().stream().anyMatch(Outcome.NotYet.class::isInstance);
        return isHopeful && left.size() < changes.size()
                ? offer(household, left)
                : Result.NOT_TAKEN;
    }

    /// Whether the service has the words: it keeps a clash apart, but not what its rules refuse.
    private static boolean isThere(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _, Outcome.Clash _ -> true;
            case Outcome.Refused _, Outcome.NotYet _ -> false;
        };
    }

    /// What cannot be taken is looked for, so that the rest arrives.
    private Result refused(Answer.Refused<HandedOver> no, UUID household, List<Written> changes) {
        return switch (no.meaning()) {
            case Failure.NoConnection(),
                    Failure.CutOff(),
                    Failure.SomeoneElse(),
                    Failure.NotTrusted _,
                    Failure.Busy _,
                    Failure.ServiceTrouble() ->
                    Result.AGAIN;
            case Failure.NotEnrolled(), Failure.Revoked() -> Result.NOT_TAKEN;
            case Failure.TooLarge(), Failure.NotUnderstood() ->
                    changes.size() == 1 ? Result.NOT_TAKEN : halves(household, changes);
        };
    }

    private Result halves(UUID household, List<Written> changes) {
        var middle = changes.size() / 2;
        var first = offer(household, changes.subList(0, middle));
        return first == Result.AGAIN
                ? first
                : worse(first, offer(household, changes.subList(middle, changes.size())));
    }

    private void seal(OpenBook book, UUID change, Map<UUID, String> into) {
        book.bag().offer(change).ifPresent(offer -> into.put(change, sealed(change, offer)));
    }

    private String sealed(UUID change, Object offer) {
        var key = Wire.bytes(membership.serviceKey());
        return Wire.text(ForService.seal(key, change.toString(), Wire.write(offer)));
    }
}
