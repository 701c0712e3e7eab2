package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Marked;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.sync.NotSent;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes in changes that came by hand: as those of another laptop, which the service has still to
/// say that it has. What the rules do not allow as the book stands is left out.
public final class FromHand {

    /// Whose file it is, and in which epoch of the service's its receipts were given.
    record Sender(UUID person, Optional<UUID> epoch) {}

    /// A change that was not taken in.
    public record LeftOut(UUID change, Refusal because) {}

    /// What became of a file's changes.
    public sealed interface Taken {

        /// They are in the book and on the disk, but for those that were left out.
        record Kept(int fresh, int known, List<LeftOut> leftOut) implements Taken {
            public Kept {
                leftOut = List.copyOf(leftOut);
            }
        }

        /// So many pages would go that a person is asked first. Nothing was taken in.
        record AsksFirst(int records) implements Taken {}

        /// The disk took none of it.
        record NotKept(String words) implements Taken {}
    }

    private final Pages pages;
    private final Ledger ledger;
    private final ChangeJson json;
    private final UUID laptop;
    private final Sender sender;
    private final Map<UUID, Brought> fresh = new LinkedHashMap<>();
    private final Map<UUID, Mark> told = new HashMap<>();
    private final List<LeftOut> clashes = new ArrayList<>();
    private int known;

    FromHand(Pages pages, Acting acting, Sender sender) {
        this.pages = pages;
        this.sender = sender;
        ledger = pages.ledger();
        json = acting.json();
        laptop = acting.laptop();
    }

    /// Notes what the file brings next. False when a newer program is needed to read it.
    public boolean bring(Leaf.Carried carried) {
        try {
            var written = Wire.block(carried.json(), carried.signature()).readLeniently(json);
            bring(new Brought(written, receipt(carried.receipt())));
            return true;
        } catch (NotAChange _) {
            return false;
        }
    }

    private void bring(Brought brought) {
        var id = brought.id();
        var line = ledger.line(id);
        var here =
                line == null
                        ? Optional.ofNullable(fresh.get(id)).map(Brought::written)
                        : Optional.of(line.written());
        if (here.isPresent() && !here.get().equals(brought.written())) {
            clashes.add(new LeftOut(id, NotSent.CLASH));
        } else if (line != null) {
            known++;
            if (line.isWaiting() && brought.mark() != null) {
                told.put(id, brought.mark());
            }
        } else {
            fresh.put(id, brought);
        }
    }

    /// What another laptop says counts for the order of pages, if it speaks of the same log and of
    /// what this laptop has not read there itself.
    private Mark.@Nullable Received receipt(Leaf.@Nullable Receipt receipt) {
        if (receipt == null || !isOfTheSameLog()) {
            return null;
        }
        var reach = ledger.reach();
        var isAhead = receipt.seq() > (reach == null ? 0 : reach.seq());
        return isAhead && Arrivals.isReceipt(receipt.receipt())
                ? Mark.Received.hearsay(receipt.seq(), receipt.at(), receipt.receipt())
                : null;
    }

    private boolean isOfTheSameLog() {
        var reach = ledger.reach();
        return reach == null
                ? sender.epoch().isPresent()
                : sender.epoch().equals(Optional.of(reach.epoch()));
    }

    /// Takes in all that was brought, in one piece.
    ///
    /// @param evenRemovals whether a person agreed that many pages go
    public Taken take(boolean evenRemovals) {
        var taken = takeInTurn(evenRemovals);
        pages.tell();
        return taken;
    }

    private Taken takeInTurn(boolean evenRemovals) {
        synchronized (pages) {
            fresh.keySet().removeIf(ledger::holds);
            var judged = new Judging(pages, sender.person(), fresh, told).judge();
            var removals = removals(judged.taken());
            if (!evenRemovals && Removals.areTooMany(removals, ledger.records())) {
                return new Taken.AsksFirst(removals);
            }
            return keep(judged);
        }
    }

    private int removals(List<Brought> taken) {
        return (int)
                taken.stream()
                        .map(it -> it.written().change())
                        .filter(it -> Removals.putsBack(it.body()).isPresent())
                        .filter(it -> !it.on().equals(laptop) && ledger.knows(it.record()))
                        .map(it -> it.record())
                        .distinct()
                        .count();
    }

    private Taken keep(Judging.Judged judged) {
        var leftOut = new ArrayList<>(clashes);
        leftOut.addAll(judged.leftOut());
        var marks = new ArrayList<>(Pages.marked(told));
        judged.taken().stream().flatMap(it -> it.marked().stream()).forEach(marks::add);
        var changes = judged.taken().stream().map(Brought::written).toList();
        var saving =
                changes.isEmpty() && marks.isEmpty()
                        ? new Saving.Kept()
                        : pages.keep(changes, marks, null);
        return switch (saving) {
            case Saving.Kept _ -> new Taken.Kept(changes.size(), known, leftOut);
            case Saving.NotKept(var trouble) -> new Taken.NotKept(trouble.inPlainWords());
            case Saving.Unknown _ -> new Taken.NotKept(Words.of("unknownSaving"));
        };
    }

    /// One change as the file has it.
    ///
    /// @param mark what another laptop says of it
    record Brought(Written written, Mark.@Nullable Received mark) {

        UUID id() {
            return written.change().id();
        }

        List<Marked> marked() {
            return mark == null ? List.of() : List.of(new Marked(id(), mark));
        }
    }
}
