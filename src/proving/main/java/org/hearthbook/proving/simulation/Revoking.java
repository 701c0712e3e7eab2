package org.hearthbook.proving.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// The end of a laptop that was revoked.
final class Revoking {

    private Revoking() {}

    /// It hands over what never arrived, and forgets everything.
    static void finish(World world, Laptop laptop) {
        var handed = new HashSet<UUID>();
        laptop.engine()
                .handOver()
                .values()
                .forEach(it -> it.forEach(written -> handed.add(written.change().id())));
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

    /// What lies on its disk and has no receipt.
    private static List<UUID> unsent(Laptop laptop) {
        return laptop.drive().households().stream()
                .map(it -> BookAfter.of(laptop, it))
                .flatMap(book -> book.held().keySet().stream().filter(it -> !book.isReceived(it)))
                .toList();
    }
}
