package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What every log promises, wherever it keeps its pages.
abstract class BookLogContract {

    static final Instant TEATIME = Instant.parse("2026-03-02T16:30:00Z");
    static final Reach REACH =
            new Reach(new UUID(0x9000, 1), 0, "3-abc", 3, 2, true, "7-ff", TEATIME, TEATIME);

    /// The one log of this test, as a program that has just started finds it.
    abstract BookLog openLog();

    static Marked received(int number, long seq) {
        return new Marked(entry(number).id(), receipt(seq));
    }

    static Mark.Received receipt(long seq) {
        return new Mark.Received(seq, TEATIME, "receipt-" + seq, 0, false, Mark.Hold.NONE);
    }

    private static Marked refused(int number, boolean isSettled) {
        return new Marked(entry(number).id(), new Mark.Refused("notSigned\u001fInés", isSettled));
    }

    private void kept(List<Entry> entries, List<Marked> marks, Reach reach) {
        assertEquals(new Saving.Kept(), openLog().keep(entries, marks, reach));
    }

    @Test
    void hasNothingAtFirst() {
        assertEquals(new LogReading(List.of(), List.of()), openLog().readAll());
        assertEquals(List.of(), openLog().marks());
        assertEquals(Optional.empty(), openLog().reach());
    }

    @Test
    void keepsEntriesMarksAndReachInOnePiece() {
        kept(entries(3), List.of(received(1, 1), refused(2, false)), REACH);

        assertEquals(entries(3), openLog().readAll().entries());
        assertEquals(Set.of(received(1, 1), refused(2, false)), Set.copyOf(openLog().marks()));
        assertEquals(Optional.of(REACH), openLog().reach());
    }

    @Test
    void leavesTheReachWhereItIsWhenNoneIsGiven() {
        kept(entries(1), List.of(), REACH);

        openLog().keep(List.of(entry(2)), List.of(), null);

        assertEquals(Optional.of(REACH), openLog().reach());
    }

    @Test
    void putsAMarkInThePlaceOfTheOneBefore() {
        kept(entries(2), List.of(refused(1, false), received(2, 5)), REACH);

        var lost = new Marked(entry(2).id(), receipt(5).lost());
        kept(List.of(), List.of(refused(1, true), lost), REACH.anew(new UUID(0x9000, 2)));

        assertEquals(Set.of(refused(1, true), lost), Set.copyOf(openLog().marks()));
        assertEquals(1, openLog().reach().orElseThrow().turn());
    }

    @Test
    void takesARefusalBackWhenAReceiptComes() {
        kept(entries(1), List.of(refused(1, false)), REACH);

        kept(List.of(), List.of(received(1, 9)), REACH);

        assertEquals(List.of(received(1, 9)), openLog().marks());
    }

    @Test
    void keepsEveryHold() {
        for (var hold : Mark.Hold.values()) {
            var mark = new Marked(entry(1).id(), receipt(1).held(hold));

            kept(entries(1), List.of(mark), REACH);

            assertEquals(List.of(mark), openLog().marks());
        }
    }

    @Test
    void keepsNothingWhenOneEntryCannotBeKept() {
        kept(entries(1), List.of(), REACH);
        var other = "Other words.".getBytes(StandardCharsets.UTF_8);
        var clashing = new Entry(entry(1).id(), entry(1).record(), other);

        var saving =
                openLog()
                        .keep(
                                List.of(entry(2), clashing),
                                List.of(received(2, 1)),
                                REACH.anew(new UUID(0x9000, 2)));

        assertEquals(new Saving.NotKept(new Trouble.Clash(entry(1).id())), saving);
        assertEquals(entries(1), openLog().readAll().entries());
        assertEquals(List.of(), openLog().marks());
        assertEquals(Optional.of(REACH), openLog().reach());
    }

    @Test
    void keepsTheSameAgainWithoutAChange() {
        for (var time = 0; time < 3; time++) {
            kept(entries(2), List.of(received(1, 1)), REACH);
        }

        assertEquals(entries(2), openLog().readAll().entries());
        assertFalse(openLog().marks().size() > 1);
    }
}
