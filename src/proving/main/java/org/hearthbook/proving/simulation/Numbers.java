package org.hearthbook.proving.simulation;

import org.hearthbook.records.sync.SyncReply.Delivered;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads the logs while they grow, and looks whether their numbers have gaps, and whether anything
/// turns up later below what was read.
final class Numbers {

    private static final UUID OFFICE = new UUID(0x7100, 0x8000000000000000L);

    private final Verdicts verdicts;
    private final Reader.Desk desk;
    private final Map<Home, Reader> readers = new EnumMap<>(Home.class);

    Numbers(Reader.Desk desk, Verdicts verdicts) {
        this.desk = desk;
        this.verdicts = verdicts;
    }

    /// Reads on in one household's log.
    void read(Home home) {
        var reader = readers.computeIfAbsent(home, it -> new Reader(it.id(), desk));
        compare(home, reader.readOn(OFFICE), whole(home), verdicts);
        verdicts.expect(Promise.I3, !reader.isStuck(), () -> home + " cannot be read to its end");
    }

    /// The whole log, from its beginning.
    List<Delivered> whole(Home home) {
        return new Reader(home.id(), desk).readOn(OFFICE);
    }

    /// The service was put back. Whoever read before would be the first to tell it so.
    void putBack() {
        readers.clear();
    }

    /// @param bitByBit what was read in several goes
    /// @param atOnce the same log, read in one
    static void compare(
            Home home, List<Delivered> bitByBit, List<Delivered> atOnce, Verdicts verdicts) {
        verdicts.expect(
                Promise.I3,
                bitByBit.stream()
                        .map(Delivered::json)
                        .toList()
                        .equals(atOnce.stream().map(Delivered::json).toList()),
                () -> "in " + home + " something turned up below what was read");
    }

    static void check(Aftermath after, Verdicts verdicts) {
        after.logs()
                .forEach((home, log) -> {
                    for (var place = 0; place < log.size(); place++) {
                        var seq = log.get(place).seq();
                        var expected = place + 1;
                        verdicts.expect(
                                Promise.I3,
                                seq == expected,
                                () ->
                                        home
                                                + " has number "
                                                + seq
                                                + " where "
                                                + expected
                                                + " belongs");
                    }
                });
    }
}
