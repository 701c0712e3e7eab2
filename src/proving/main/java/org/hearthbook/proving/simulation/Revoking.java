package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.store.Mark;
import org.hearthbook.laptop.store.Reach;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The end of a laptop that was revoked.
final class Revoking {

    private Revoking() {}

    /// It hands over what never arrived, and forgets everything.
    static void finish(World world, Laptop laptop) {
        var handed = new HashSet<UUID>();
        for (var bag : laptop.drive().bags()) {
            bag.unsent().forEach(it -> handed.add(it.change().id()));
        }
        var unsent = unsent(laptop);
        var verdicts = world.watch().verdicts();
        verdicts.expect(
                Promise.I12, laptop.isRevoked(), () -> laptop.name() + " stopped unrevoked");
        verdicts.expect(
                Promise.I12,
                handed.equals(new HashSet<>(unsent)),
                () -> laptop.name() + " hands over " + handed.size() + " of " + unsent.size());
        world.truth().handedOver(handed);
        world.watch().tally().add("changes handed over", handed.size());
        laptop.destroy();
        world.noteLosses();
    }

    /// What lies on its disk and that the service does not have for all the laptop knows.
    private static List<UUID> unsent(Laptop laptop) {
        return laptop.drive().households().stream()
                .flatMap(it -> unsent(laptop.drive(), it))
                .toList();
    }

    private static Stream<UUID> unsent(Drive drive, UUID household) {
        var turn = drive.sector(household).reach().map(Reach::turn).orElse(0L);
        var marks = drive.sector(household).marked();
        return drive.sector(household).ids().stream().filter(it -> !isThere(marks.get(it), turn));
    }

    private static boolean isThere(@Nullable Mark mark, long turn) {
        return mark instanceof Mark.Received it && !it.isLost() && it.turn() == turn;
    }
}
