package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncReply.Delivered;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads what the service delivered: what is new here, what is here already, and what cannot be
/// right.
final class Arrivals {

    private static final int LONGEST_RECEIPT = 200;

    private final UUID household;
    private final Ledger ledger;
    private final ChangeJson json;
    private final Map<UUID, Written> fresh = new LinkedHashMap<>();
    private final Map<UUID, Mark> marks = new LinkedHashMap<>();
    private final List<UUID> distrusted = new ArrayList<>();
    private long tooNew;

    Arrivals(UUID household, Ledger ledger, ChangeJson json) {
        this.household = household;
        this.ledger = ledger;
        this.json = json;
    }

    /// Reads as far as this program can.
    void read(List<Delivered> delivered, long turn) {
        var all = delivered.parallelStream().map(this::written).toList();
        for (var at = 0; at < all.size(); at++) {
            var written = all.get(at);
            if (written.isEmpty()) {
                tooNew = delivered.get(at).seq();
                return;
            }
            take(written.get(), delivered.get(at), turn);
        }
    }

    /// Empty where this program cannot read it.
    private Optional<Written> written(Delivered delivered) {
        try {
            var block = Wire.block(delivered.json(), delivered.signature());
            return Optional.of(block.readLeniently(json));
        } catch (NotAChange _) {
            return Optional.empty();
        }
    }

    private void take(Written written, Delivered delivered, long turn) {
        var id = written.change().id();
        var known = known(id);
        var isOurs = written.change().household().equals(household);
        var isSame = known == null || known.equals(written);
        if (!isOurs || !isSame || !isReceipt(delivered.receipt())) {
            distrusted.add(id);
            return;
        }
        if (known == null) {
            fresh.put(id, written);
        }
        marks.put(id, received(delivered, turn, id));
    }

    static boolean isReceipt(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_RECEIPT
                && text.chars().allMatch(it -> it > ' ' && it < 0x7F);
    }

    private @Nullable Written known(UUID id) {
        var line = ledger.line(id);
        return line == null ? fresh.get(id) : line.written();
    }

    private Mark received(Delivered delivered, long turn, UUID id) {
        return new Mark.Received(
                delivered.seq(), delivered.at(), delivered.receipt(), turn, false, hold(id));
    }

    private Mark.Hold hold(UUID id) {
        var line = ledger.line(id);
        return line != null && line.mark() instanceof Mark.Received it ? it.hold() : Mark.Hold.NONE;
    }

    /// What was not here before, in the order of the service.
    List<Written> fresh() {
        return List.copyOf(fresh.values());
    }

    Map<UUID, Mark> marks() {
        return marks;
    }

    List<UUID> distrusted() {
        return distrusted;
    }

    boolean isTooNew() {
        return tooNew > 0;
    }

    /// The number of the first change that this program cannot read.
    long tooNew() {
        return tooNew;
    }
}
