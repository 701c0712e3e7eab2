package org.hearthbook.desktop.families;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.laptop.book.Bookcase;
import org.hearthbook.laptop.book.OpenBook;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The households of whoever is signed in, each opened and looked at away from the window, and
/// looked at again when anything in it changes. Used on the window's own thread.
final class Caseload {

    /// Who shows the households.
    interface Watcher {

        /// `row` is new, or another than it was.
        void shows(Row row);

        /// The book of `household` does not open here.
        void lacks(UUID household);

        /// These are all there are now; the rows of others go.
        void are(Set<UUID> households);
    }

    private final Bookcase bookcase;
    private final Background background;
    private final NeedWords words;
    private final Watcher watcher;
    private final Queue<UUID> shut = new ArrayDeque<>();
    private final Set<UUID> known = new HashSet<>();
    private final Map<UUID, Runnable> listening = new HashMap<>();
    private final Set<UUID> early = new HashSet<>();
    private final Set<UUID> stale = ConcurrentHashMap.newKeySet();
    private final Runnable noMoreHouseholds;
    private int hands = Runtime.getRuntime().availableProcessors();
    private boolean left;

    Caseload(Bookcase bookcase, Background background, NeedWords words, Watcher watcher) {
        this.bookcase = bookcase;
        this.background = background;
        this.words = words;
        this.watcher = watcher;
        noMoreHouseholds = bookcase.listen(this::look);
    }

    /// Opens what is not open, as many at a time as there are processors.
    void look() {
        background.run(() -> List.copyOf(bookcase.households()), this::seen);
    }

    private void seen(List<UUID> households) {
        if (left) {
            return;
        }
        var now = new LinkedHashSet<>(households);
        households.stream().filter(known::add).forEach(shut::add);
        known.removeIf(it -> !now.contains(it) && forget(it));
        watcher.are(now);
        while (hands > 0 && !shut.isEmpty()) {
            openNext();
        }
    }

    private boolean forget(UUID household) {
        Optional.ofNullable(listening.remove(household)).ifPresent(Runnable::run);
        return true;
    }

    private void openNext() {
        var household = shut.poll();
        if (household == null || left) {
            return;
        }
        hands--;
        background.run(() -> opened(household), it -> came(household, it), this::notOpened);
    }

    /// An open book, and what it looked like at a glance after `stop` began to listen.
    private record Opened(OpenBook book, Runnable stop, Row row) {}

    private Optional<Opened> opened(UUID household) {
        return bookcase.open(household).map(this::opened);
    }

    private Opened opened(OpenBook book) {
        var stop = book.listen(_ -> changed(book));
        return new Opened(book, stop, Row.of(book, words));
    }

    private void came(UUID household, Optional<Opened> opened) {
        opened.ifPresentOrElse(this::show, () -> watcher.lacks(household));
        hands++;
        openNext();
    }

    private void notOpened(Exception failure) {
        hands++;
        openNext();
        throw new IllegalStateException(failure);
    }

    private void show(Opened opened) {
        var household = opened.row.household();
        if (left || !known.contains(household)) {
            opened.stop.run();
            return;
        }
        listening.put(household, opened.stop);
        watcher.shows(opened.row);
        if (early.remove(household)) {
            changed(opened.book);
        }
    }

    /// On whichever thread changed it. However often it does, it is looked at once more.
    private void changed(OpenBook book) {
        var household = book.household().id();
        if (stale.add(household)) {
            background.run(() -> lookedAt(book), this::shown);
        }
    }

    private Row lookedAt(OpenBook book) {
        stale.remove(book.household().id());
        return Row.of(book, words);
    }

    private void shown(Row row) {
        if (listening.containsKey(row.household())) {
            watcher.shows(row);
        } else {
            early.add(row.household());
        }
    }

    /// Looks at nothing any more.
    void leave() {
        left = true;
        noMoreHouseholds.run();
        listening.values().forEach(Runnable::run);
        listening.clear();
    }
}
