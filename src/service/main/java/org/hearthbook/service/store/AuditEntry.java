package org.hearthbook.service.store;

import org.hearthbook.records.changes.Hashes;

import java.util.List;

/// One line of an audit chain. Its hash covers the hash before it, so none can be changed, taken
/// out or put in without breaking every later one.
///
/// @param number counted from 1 in its chain
/// @param at milliseconds since 1970, by the service's clock
/// @param actor the enrolment that did it, or the administrator's name on the machine
/// @param about ids and counts only
/// @param hash lower-case hexadecimal of 32 bytes
public record AuditEntry(
        long number, long at, String actor, String act, String about, String hash) {

    /// The entry that follows `before`.
    static AuditEntry after(AuditHead before, long at, String actor, String act, String about) {
        var number = before.number() + 1;
        var hash = hash(before.hash(), number, at, actor, act, about);
        return new AuditEntry(number, at, actor, act, about, hash);
    }

    /// Whether this is the entry that was written after `before`.
    boolean follows(AuditHead before) {
        return number == before.number() + 1
                && hash.equals(hash(before.hash(), number, at, actor, act, about));
    }

    AuditHead head() {
        return new AuditHead(number, hash);
    }

    private static String hash(
            String before, long number, long at, String actor, String act, String about) {
        return Hashes.ofParts(
                List.of(before, Long.toString(number), Long.toString(at), actor, act, about));
    }
}
