package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Written;
import org.hearthbook.records.sync.SyncRequest.Offer;
import org.hearthbook.records.sync.Wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was ever acknowledged is in the log once, with the bytes that were offered.
final class LoggedOnce {

    private LoggedOnce() {}

    static void check(Aftermath after, Verdicts verdicts) {
        var found = new HashMap<UUID, Written>();
        for (var log : after.logs().values()) {
            for (var line : log) {
                var isFirst = found.put(line.id(), line.written()) == null;
                verdicts.expect(Promise.I2, isFirst, () -> line.id() + " is in the log twice");
            }
        }
        after.truth()
                .acknowledged()
                .forEach((id, offer) -> {
                    if (!after.truth().isLost(id) && !after.truth().isHandedOver(id)) {
                        var logged = found.get(id);
                        verdicts.expect(
                                Promise.I2,
                                logged != null && isSame(logged, offer),
                                () ->
                                        id
                                                + (logged == null
                                                        ? " is not in the log"
                                                        : " has other bytes")
                                                + holders(after, id));
                    }
                });
    }

    /// Who has it, and what they were told about it.
    private static String holders(Aftermath after, UUID id) {
        return after.laptops().stream()
                .flatMap(laptop ->
                        laptop.books().values().stream()
                                .filter(it -> it.held().containsKey(id))
                                .map(it -> "; " + laptop.name() + " " + it.marks().get(id)))
                .collect(Collectors.joining());
    }

    private static boolean isSame(Written logged, Offer offer) {
        var json = new String(logged.json(), StandardCharsets.UTF_8);
        var signature = logged.signature().map(Wire::text).orElse(null);
        return json.equals(offer.json()) && Objects.equals(signature, offer.signature());
    }
}
