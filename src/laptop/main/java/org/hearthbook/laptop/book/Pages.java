package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.BookLog;
import org.hearthbook.laptop.store.Entry;
import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Marked;
import org.hearthbook.laptop.store.Reach;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.laptop.store.Trouble;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.sync.Outcome;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// All pages of one household's book: the log on the disk, the ledger of what the service said, and
/// the household that both add up to. Whoever adds to them holds this object's monitor.
final class Pages {

    private final BookLog log;
    private final Household household;
    private final Ledger ledger;
    private final Delays delays;
    private final List<String> damage;
    private final List<Consumer<Set<UUID>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Set<UUID>>> readers = new CopyOnWriteArrayList<>();
    private final Set<UUID> untold = new HashSet<>();
    private final Set<UUID> unread = new HashSet<>();
    private volatile boolean isMoreOnItsWay;
    private boolean isShut;

    Pages(UUID id, BookLog log, ChangeJson json) {
        this.log = log;
        household = new Household(id);
        var reader = new BookReader(json);
        var changes = reader.read(log.readAll());
        damage = reader.wrong();
        ledger = new Ledger(changes, log.marks(), log.reach().orElse(null));
        delays = new Delays(ledger);
        ledger.canonical(changes).forEach(household::fold);
    }

    Household household() {
        return household;
    }

    Ledger ledger() {
        return ledger;
    }

    /// Why some of what waits does not go.
    Delays delays() {
        return delays;
    }

    List<String> damage() {
        return damage;
    }

    /// Calls `listener` with the records that changed, or that are further on their way.
    Runnable listen(Consumer<Set<UUID>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Calls `reader` with the records that say something else than before, and with no others.
    void listenForWords(Consumer<Set<UUID>> reader) {
        readers.add(reader);
    }

    /// Whether the service said last that it has more of this household to send.
    boolean isMoreOnItsWay() {
        return isMoreOnItsWay;
    }

    void expectMore(boolean isIt) {
        isMoreOnItsWay = isIt;
    }

    /// Lets nothing more be written if `isDone` says so, in one step with asking: what is destroyed
    /// next has nothing in it that nobody looked at. Says whether it is so.
    synchronized boolean shutIf(BooleanSupplier isDone) {
        isShut = isShut || isDone.getAsBoolean();
        return isShut;
    }

    /// Lets people write again.
    synchronized void reopen() {
        isShut = false;
    }

    /// Keeps all of it or nothing; folds it in once the disk has it. A fresh change under an id
    /// that is taken on this disk is left out together with its mark.
    synchronized Saving keep(List<Written> fresh, List<Marked> marks, @Nullable Reach reach) {
        if (isShut) {
            return new Saving.NotKept(new Trouble.Leaving());
        }
        var entries = new ArrayList<>(fresh.stream().map(Pages::entry).toList());
        var kept = new ArrayList<>(marks);
        while (true) {
            var saving = log.keep(entries, kept, reach);
            if (saving instanceof Saving.NotKept(var because)
                    && because instanceof Trouble.Clash(var id)
                    && entries.removeIf(it -> it.id().equals(id))) {
                kept.removeIf(it -> it.change().equals(id));
                continue;
            }
            if (saving.isKept()) {
                var ids = new HashSet<UUID>();
                entries.forEach(it -> ids.add(it.id()));
                takeIn(fresh.stream().filter(it -> ids.contains(id(it))).toList(), kept, reach);
            }
            return saving;
        }
    }

    static List<Marked> marked(Map<UUID, Mark> marks) {
        return marks.entrySet().stream().map(it -> new Marked(it.getKey(), it.getValue())).toList();
    }

    private static UUID id(Written written) {
        return written.change().id();
    }

    private static Entry entry(Written written) {
        var change = written.change();
        return new Entry(change.id(), change.record(), written.payload());
    }

    private void takeIn(List<Written> fresh, List<Marked> marks, @Nullable Reach reach) {
        var touched = ledger.takeIn(fresh, marks);
        if (reach != null) {
            ledger.reach(reach);
        }
        for (var record : touched) {
            if (isRearranged(record)) {
                unread.add(record);
            }
        }
        untold.addAll(touched);
    }

    /// What the service said last of changes that it may have put off.
    synchronized void hear(List<Outcome> outcomes) {
        untold.addAll(delays.hear(outcomes));
    }

    /// The service does not speak of this household.
    synchronized void outside() {
        untold.addAll(delays.outside());
    }

    /// Tells every listener what changed since the last time. Not to be called with the monitor
    /// held: a listener may wait for a thread that wants to write.
    void tell() {
        tell(readers, news(unread));
        tell(listeners, news(untold));
    }

    private static void tell(List<Consumer<Set<UUID>>> whom, Set<UUID> news) {
        if (!news.isEmpty()) {
            whom.forEach(it -> it.accept(news));
        }
    }

    private synchronized Set<UUID> news(Set<UUID> notTold) {
        var news = Set.copyOf(notTold);
        notTold.clear();
        return news;
    }

    /// Folds in what is new at the end of `record`; folds all of it anew only where something came
    /// in between or went. Says whether there was anything to fold.
    private boolean isRearranged(UUID record) {
        var now = ledger.canonical(record);
        var folded = household.history(record);
        if (isPrefix(folded, now)) {
            if (folded.size() == now.size()) {
                return false;
            }
            now.subList(folded.size(), now.size()).forEach(household::fold);
        } else {
            household.arrange(record, now);
        }
        return true;
    }

    private static boolean isPrefix(List<Written> before, List<Written> now) {
        if (before.size() > now.size()) {
            return false;
        }
        for (var index = 0; index < before.size(); index++) {
            if (!id(before.get(index)).equals(id(now.get(index)))) {
                return false;
            }
        }
        return true;
    }
}
