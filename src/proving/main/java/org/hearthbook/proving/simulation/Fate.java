package org.hearthbook.proving.simulation;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// What happens to something that is under way.
enum Fate {
    ARRIVES,
    LOST,
    CUT,
    LATE,
    TWICE,
    BUSY,
    LOG_IN_PAGE,
    DIES;

    private static final List<Fate> GOOD = often(8, TWICE, DIES);
    private static final List<Fate> BAD = often(4, LOST, CUT, LATE, LATE, TWICE, BUSY);

    /// It arrives so `often`, and each of `others` happens once.
    private static List<Fate> often(int often, Fate... others) {
        return Stream.concat(Collections.nCopies(often, ARRIVES).stream(), Stream.of(others))
                .toList();
    }

    /// What happens next on `link`, by chance.
    static Fate on(Laptop.Link link, Chance chance) {
        return switch (link) {
            case GOOD -> chance.pick(GOOD);
            case BAD -> chance.pick(BAD);
            case LOG_IN_PAGE -> LOG_IN_PAGE;
            case NONE -> LOST;
        };
    }
}
