package org.hearthbook.proving.simulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Everything there is when faults have stopped and everybody has synced: what the promises are
/// checked against.
///
/// @param logs each household's log, read from its beginning
record Aftermath(Map<Home, List<LogLine>> logs, List<LaptopAfter> laptops, Truth truth) {

    Aftermath {
        logs = Collections.unmodifiableMap(logs);
        laptops = List.copyOf(laptops);
    }

    List<LogLine> log(Home home) {
        return logs.getOrDefault(home, List.of());
    }

    Aftermath with(Home home, List<LogLine> log) {
        var others = new EnumMap<Home, List<LogLine>>(Home.class);
        others.putAll(logs);
        others.put(home, log);
        return new Aftermath(others, laptops, truth);
    }

    Aftermath with(LaptopAfter laptop) {
        var others =
                laptops.stream().map(it -> it.name().equals(laptop.name()) ? laptop : it).toList();
        return new Aftermath(logs, others, truth);
    }
}
