package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Written;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Every signature that was acknowledged or logged is, with its bytes, wherever its book is.
final class SignaturesStay {

    private SignaturesStay() {}

    static void check(Aftermath after, Verdicts verdicts) {
        for (var home : Home.values()) {
            var signed = new HashMap<UUID, Written>();
            after.log(home).stream()
                    .filter(it -> it.written().signature().isPresent())
                    .forEach(it -> signed.put(it.id(), it.written()));
            after.truth()
                    .saved()
                    .forEach((id, saved) -> {
                        var logged = signed.get(id);
                        if (logged != null) {
                            verdicts.expect(
                                    Promise.I5,
                                    isSame(logged, saved.written()),
                                    () -> "the signature of " + id + " has changed");
                        }
                    });
            after.laptops().stream()
                    .filter(it -> it.reads().contains(home) && it.books().containsKey(home))
                    .forEach(it -> check(it, home, signed, verdicts));
        }
        checkNoneIsGone(after, verdicts);
    }

    private static void check(
            LaptopAfter laptop, Home home, Map<UUID, Written> signed, Verdicts verdicts) {
        signed.forEach((id, logged) -> {
            var book = laptop.books().get(home);
            var held = book == null ? null : book.held().get(id);
            verdicts.expect(
                    Promise.I5,
                    held != null && isSame(logged, held),
                    () -> "the signature of " + id + " is not on " + laptop.name());
        });
    }

    private static void checkNoneIsGone(Aftermath after, Verdicts verdicts) {
        var logged = new HashMap<UUID, Written>();
        after.logs().values().forEach(log -> log.forEach(it -> logged.put(it.id(), it.written())));
        after.truth()
                .acknowledged()
                .forEach((id, offer) -> {
                    var isElsewhere = after.truth().isLost(id) || after.truth().isHandedOver(id);
                    if (offer.signature() != null && !isElsewhere) {
                        verdicts.expect(
                                Promise.I5,
                                logged.containsKey(id),
                                () -> "the signature of " + id + " is gone");
                    }
                });
    }

    private static boolean isSame(Written one, Written other) {
        return Arrays.equals(one.json(), other.json())
                && Arrays.equals(
                        one.signature().orElse(new byte[0]), other.signature().orElse(new byte[0]));
    }
}
