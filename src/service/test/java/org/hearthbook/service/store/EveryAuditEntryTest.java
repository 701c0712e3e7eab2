package org.hearthbook.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.service.store.AuditCheck.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// Each of 10,000 entries in turn is changed, taken out, doubled, swapped, or the end: the check
/// says exactly where. What lies before it was found whole once and is not gone over each time.
@Tag("proving")
final class EveryAuditEntryTest {

    private static final int ENTRIES = 10_000;
    private static final String CHAIN = "00000000-0000-7000-0000-000000000001";
    private static final List<Line> LINES = new ArrayList<>();

    @BeforeAll
    static void write() {
        var head = AuditHead.NONE;
        for (var number = 0; number < ENTRIES; number++) {
            var entry = AuditEntry.after(head, number, "enrolment", "push", "count=" + number);
            LINES.add(new Line(CHAIN, entry));
            head = entry.head();
        }
    }

    private static Map<String, AuditHead> end() {
        return Map.of(CHAIN, LINES.getLast().entry().head());
    }

    @Test
    void goesOverAllOfThemInLessThanFiveSeconds() {
        var started = System.nanoTime();

        var finding = AuditCheck.check(LINES.iterator(), end(), Map.of());

        var took = Duration.ofNanos(System.nanoTime() - started);
        System.out.printf("10,000 entries checked in %d ms%n", took.toMillis());
        assertEquals(new AuditFinding.Whole(1, ENTRIES), finding);
        assertTrue(took.toSeconds() < 5);
    }

    @Test
    void findsEachThatWasChanged() {
        findsEach(ENTRIES, (entry, _) -> List.of(about(entry, entry.about() + "0", entry.hash())));
        findsEach(ENTRIES, (entry, _) -> List.of(about(entry, entry.about(), "0" + entry.hash())));
    }

    private static AuditEntry about(AuditEntry entry, String about, String hash) {
        return new AuditEntry(entry.number(), entry.at(), entry.actor(), entry.act(), about, hash);
    }

    @Test
    void findsEachThatWasTakenOut() {
        findsEach(ENTRIES - 1, (_, next) -> List.of(next));
    }

    @Test
    void findsEachAfterWhichTheChainWasCut() {
        for (var place = 0; place < ENTRIES; place++) {
            var finding = AuditCheck.check(List.<Line>of().iterator(), end(), before(place));
            assertEquals(new AuditFinding.Broken(CHAIN, place + 1L), finding);
        }
    }

    @Test
    void findsEachThatWasPutIn() {
        findsEach(ENTRIES - 1, (entry, next) -> List.of(about(next, "", ""), entry, next));
    }

    @Test
    void findsEachTwoThatChangedPlaces() {
        findsEach(ENTRIES - 1, (entry, next) -> List.of(next, entry));
    }

    /// Somebody who also reckons the hash anew is found at the entry after it.
    @Test
    void findsEachThatWasChangedWithItsHash() {
        for (var place = 0; place < ENTRIES - 1; place++) {
            var head = before(place).getOrDefault(CHAIN, AuditHead.NONE);
            var entry = AuditEntry.after(head, place, "enrolment", "push", "another");
            var lines = List.of(new Line(CHAIN, entry), LINES.get(place + 1));
            var finding = AuditCheck.check(lines.iterator(), end(), before(place));
            assertEquals(new AuditFinding.Broken(CHAIN, place + 2L), finding);
        }
    }

    private static void findsEach(
            int many, BiFunction<AuditEntry, AuditEntry, List<AuditEntry>> tampering) {
        for (var place = 0; place < many; place++) {
            var entry = LINES.get(place).entry();
            var next = LINES.get(Math.min(place + 1, ENTRIES - 1)).entry();
            var lines = tampering.apply(entry, next).stream().map(it -> new Line(CHAIN, it));
            var finding = AuditCheck.check(lines.iterator(), end(), before(place));
            assertEquals(new AuditFinding.Broken(CHAIN, place + 1L), finding);
        }
    }

    private static Map<String, AuditHead> before(int place) {
        return place == 0 ? Map.of() : Map.of(CHAIN, LINES.get(place - 1).entry().head());
    }
}
