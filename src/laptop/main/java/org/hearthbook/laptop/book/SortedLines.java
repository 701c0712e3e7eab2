package org.hearthbook.laptop.book;

import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// Lines by what is to be done about them, each in the order in which they came.
final class SortedLines {

    final NavigableMap<Long, Line> toBeSent = new ConcurrentSkipListMap<>();
    final NavigableMap<Long, Line> unsent = new ConcurrentSkipListMap<>();
    final NavigableMap<Long, Line> unconfirmed = new ConcurrentSkipListMap<>();
    final NavigableMap<Long, Line> outOfFold = new ConcurrentSkipListMap<>();

    void sort(Line line, long turn) {
        keep(toBeSent, line, line.isToBeSent());
        keep(unsent, line, line.isUnsent());
        keep(unconfirmed, line, line.isUnconfirmed(turn));
        keep(outOfFold, line, !line.isFolded());
    }

    private static void keep(Map<Long, Line> place, Line line, boolean belongs) {
        if (belongs) {
            place.put(line.position(), line);
        } else if (!place.isEmpty()) {
            place.remove(line.position());
        }
    }
}
