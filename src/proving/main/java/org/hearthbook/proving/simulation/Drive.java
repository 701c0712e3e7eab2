package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.LooseBook;
import org.hearthbook.laptop.book.PostBag;
import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.sync.OpenBooks;
import org.hearthbook.records.household.Kinds;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A laptop's disk and the books that are open from it. What its logs were told outlives a crash;
/// everything else is read anew.
final class Drive implements OpenBooks {

    /// What lay on the disk at one time.
    record Copy(Map<UUID, Sector> sectors) {}

    private final UUID laptop;
    private final Desk desk;
    private final Map<UUID, Sector> sectors = new LinkedHashMap<>();
    private final Map<UUID, LooseBook> books = new LinkedHashMap<>();

    private final Set<UUID> left = new HashSet<>();

    Drive(UUID laptop, Desk desk) {
        this.laptop = laptop;
        this.desk = desk;
    }

    LooseBook book(UUID household) {
        return books.computeIfAbsent(household, this::read);
    }

    Sector sector(UUID household) {
        return sectors.computeIfAbsent(household, _ -> new Sector());
    }

    /// Reads one book anew, as when another program has written into it.
    LooseBook read(UUID household) {
        return new LooseBook(laptop, household, sector(household), desk, Kinds.json());
    }

    void reopen(UUID household) {
        books.put(household, read(household));
    }

    /// The program begins again: every book is read from its log.
    void restart() {
        books.replaceAll((household, _) -> read(household));
    }

    Copy copy() {
        var copies = new LinkedHashMap<UUID, Sector>();
        sectors.forEach((household, sector) -> copies.put(household, sector.copy()));
        return new Copy(copies);
    }

    /// Puts an older copy in place of all there is.
    void restore(Copy copy) {
        sectors.clear();
        books.clear();
        copy.sectors.forEach((household, sector) -> sectors.put(household, sector.copy()));
        sectors.keySet().forEach(this::book);
    }

    void destroy() {
        sectors.clear();
        books.clear();
    }

    void fail(Sector.@Nullable Fault fault) {
        sectors.values().forEach(it -> it.fail(fault));
    }

    boolean wasInDoubt() {
        var was = false;
        for (var sector : sectors.values()) {
            was |= sector.wasInDoubt();
        }
        return was;
    }

    /// Whether the change went with its household, when that left this laptop.
    boolean isLeft(UUID change) {
        return left.contains(change);
    }

    boolean has(UUID household) {
        return sectors.containsKey(household);
    }

    List<UUID> households() {
        return List.copyOf(sectors.keySet());
    }

    /// The ids of all changes that lie here.
    Set<UUID> ids() {
        var ids = new LinkedHashSet<UUID>();
        sectors.values().forEach(it -> ids.addAll(it.ids()));
        return ids;
    }

    /// The ids of all changes here that have a receipt.
    Set<UUID> received() {
        var ids = new LinkedHashSet<UUID>();
        for (var sector : sectors.values()) {
            sector.marked()
                    .forEach((id, mark) -> {
                        if (mark instanceof Mark.Received) {
                            ids.add(id);
                        }
                    });
        }
        return ids;
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
        left.addAll(sector(household).ids());
        books.remove(household);
        sectors.remove(household);
        return true;
    }

    @Override
    public int filesWaiting(UUID household) {
        return 0;
    }
}
