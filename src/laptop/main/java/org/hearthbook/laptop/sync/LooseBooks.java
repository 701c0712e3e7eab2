package org.hearthbook.laptop.sync;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.LooseBook;
import org.hearthbook.laptop.book.PostBag;
import org.hearthbook.laptop.store.MemoryLog;
import org.hearthbook.records.household.Kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A laptop in memory, with the same books, rules and post as a real one, but no keys. What its
/// logs were told outlives a crash; everything else does not.
public final class LooseBooks implements OpenBooks {

    private final UUID laptop;
    private final Desk desk;
    private final Map<UUID, MemoryLog> logs = new LinkedHashMap<>();
    private final Map<UUID, LooseBook> books = new LinkedHashMap<>();

    public LooseBooks(UUID laptop, Desk desk) {
        this.laptop = laptop;
        this.desk = desk;
    }

    /// The program is gone and begins again: every book is read from its log. Take a new engine and
    /// a new `BooksDisk` as well.
    public void crash() {
        books.replaceAll((household, _) -> read(household));
    }

    private LooseBook read(UUID household) {
        var log = logs.computeIfAbsent(household, _ -> new MemoryLog());
        return new LooseBook(laptop, household, log, desk, Kinds.json());
    }

    /// The household's book; an empty one begins if there is none.
    public LooseBook book(UUID household) {
        return books.computeIfAbsent(household, this::read);
    }

    @Override
    public UUID laptop() {
        return laptop;
    }

    @Override
    public List<PostBag> bags() {
        return books.values().stream().map(LooseBook::bag).toList();
    }

    @Override
    public boolean begin(UUID household) {
        book(household);
        return true;
    }

    @Override
    public boolean leave(UUID household) {
        books.remove(household);
        logs.remove(household);
        return true;
    }

    @Override
    public int filesWaiting(UUID household) {
        return 0;
    }
}
