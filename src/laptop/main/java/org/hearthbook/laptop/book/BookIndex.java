package org.hearthbook.laptop.book;

import org.hearthbook.laptop.search.SearchIndex;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.people.Person;
import org.hearthbook.records.training.Training;
import org.hearthbook.records.visits.Visit;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Keeps the words of a book findable. What changed is looked through when the book has been left
/// alone for a moment and the service has no more pages for it, or when somebody looks for
/// something: thousands of changes that arrive are not held up. Nothing is looked through before
/// somebody may look for something.
final class BookIndex {

    /// Pages that stay away longer than this, about half a minute, are not waited for.
    static final int MOST_MOMENTS = 20;

    private static final long MOMENT_MILLIS = 1_500;
    private static final Executor AFTER_A_MOMENT =
            CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS);

    private final Household household;
    private final Findable findable;
    private final SearchIndex index;
    private final Executor afterAMoment;
    private final BooleanSupplier isMoreOnItsWay;
    private final Set<UUID> changed = new HashSet<>();
    private final AtomicBoolean isWaiting = new AtomicBoolean();
    private final AtomicInteger stillFor = new AtomicInteger();
    private volatile @Nullable CompletableFuture<Void> begun;
    private volatile boolean isClosing;

    /// @param isMoreOnItsWay whether the service has more pages of this household to send
    BookIndex(Household household, BooleanSupplier isMoreOnItsWay) {
        this(household, isMoreOnItsWay, new SearchIndex(), AFTER_A_MOMENT);
    }

    BookIndex(
            Household household,
            BooleanSupplier isMoreOnItsWay,
            SearchIndex index,
            Executor afterAMoment) {
        this.household = household;
        this.isMoreOnItsWay = isMoreOnItsWay;
        this.index = index;
        this.afterAMoment = afterAMoment;
        findable = new Findable(household);
    }

    /// Looks through everything, in the background, unless that was begun before.
    void begin() {
        var _ = looking();
    }

    private synchronized CompletableFuture<Void> looking() {
        var looking = begun;
        if (looking == null) {
            looking = CompletableFuture.runAsync(this::indexAll);
            begun = looking;
        }
        return looking;
    }

    /// In the order in which they began, so that the newest are found first.
    private void indexAll() {
        Stream.of(
                        household.evidence().stream().map(Evidence::id),
                        household.certificates().stream().map(Certificate::id),
                        household.people().stream().map(Person::id),
                        household.training().stream().map(Training::id),
                        Stream.concat(
                                        household.notes().stream().map(Note::id),
                                        household.visits().stream().map(Visit::id))
                                .sorted())
                .flatMap(it -> it)
                .takeWhile(_ -> !isClosing)
                .forEach(this::index);
    }

    private void index(UUID record) {
        findable.words(record)
                .ifPresentOrElse(it -> index.put(record, it), () -> index.remove(record));
    }

    /// What `records` say may be other words from now on.
    void changed(Collection<UUID> records) {
        if (begun == null) {
            return;
        }
        synchronized (changed) {
            changed.addAll(records);
        }
        stillFor.set(0);
        if (!isWaiting.getAndSet(true)) {
            afterAMoment.execute(this::lookWhenStill);
        }
    }

    private void lookWhenStill() {
        if (isToBeLeftAlone()) {
            stillFor.incrementAndGet();
            afterAMoment.execute(this::lookWhenStill);
        } else {
            isWaiting.set(false);
            catchUp();
        }
    }

    private boolean isToBeLeftAlone() {
        var still = stillFor.get();
        var isExpecting = still < MOST_MOMENTS && isMoreOnItsWay.getAsBoolean();
        return !isClosing && (still == 0 || isExpecting);
    }

    private synchronized void catchUp() {
        looking().join();
        for (var record : news()) {
            if (isClosing) {
                return;
            }
            index(record);
        }
    }

    private List<UUID> news() {
        synchronized (changed) {
            var news = changed.stream().sorted().toList();
            changed.clear();
            return news;
        }
    }

    /// The records in which every word of `typed` occurs or begins a word, newest first.
    List<UUID> find(String typed, int most) {
        catchUp();
        return findInTurn(typed, most);
    }

    private synchronized List<UUID> findInTurn(String typed, int most) {
        return isClosing ? List.of() : index.find(typed, most);
    }

    /// Whatever is under way ends at once.
    void close() {
        isClosing = true;
        var looking = begun;
        if (looking != null) {
            looking.join();
        }
        closeInTurn();
    }

    private synchronized void closeInTurn() {
        index.close();
    }
}
