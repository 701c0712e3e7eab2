package org.hearthbook.proving.simulation;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.service.sync.Caller;

import java.nio.charset.StandardCharsets;

/// Looks through every byte that leaves the service for something of a household that its receiver
/// may not read.
final class WithinScope {

    private final Verdicts verdicts;

    WithinScope(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void replied(Caller caller, SyncReply reply, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (var home : Home.values()) {
            if (!caller.reads().contains(home.id())) {
                verdicts.expect(
                        Promise.I9,
                        !text.contains(home.mark()) && saysNothingOf(home, reply, caller),
                        () -> "something of " + home + " went to who may not read it");
            }
        }
    }

    /// Whoever may still send is told what became of it and gets a place in the log, and no more.
    private static boolean saysNothingOf(Home home, SyncReply reply, Caller caller) {
        return reply.households().stream()
                .filter(it -> it.household().equals(home.id()))
                .allMatch(it ->
                        caller.writes().contains(home.id())
                                && it.changes().isEmpty()
                                && it.auditHead() == null);
    }
}
