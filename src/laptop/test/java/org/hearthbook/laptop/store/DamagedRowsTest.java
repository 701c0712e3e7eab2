package org.hearthbook.laptop.store;

import static org.hearthbook.laptop.store.KitchenLaptop.entries;
import static org.hearthbook.laptop.store.KitchenLaptop.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// One thing is done to one row behind the book's back: it is named, and the rest opens.
class DamagedRowsTest {

    private static final int COUNT = 8;

    @TempDir private Path home;
    private Path folder;

    @BeforeEach
    void begin() {
        folder = home.resolve("book");
        KitchenLaptop.newBook(folder).close();
        KitchenLaptop.write(folder, COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "record", "sealed"})
    void namesAnAlteredRow(String column) throws SQLException {
        tamper("UPDATE change SET " + column + " = " + flipped(column) + " WHERE position = 3");

        assertRead(without(3), new Damage.RowAltered(3));
    }

    @Test
    void namesARowWhoseTieWasChangedAndReadsIt() throws SQLException {
        tamper("UPDATE change SET link = zeroblob(32) WHERE position = 3");

        assertRead(entries(COUNT), new Damage.ChainBroken(3));
    }

    @Test
    void namesARowThatSaysItIsAnotherKeysAndReadsIt() throws SQLException {
        tamper("UPDATE change SET key_id = zeroblob(16) WHERE position = 3");

        assertRead(entries(COUNT), new Damage.ChainBroken(3));
    }

    @Test
    void namesTwoTiesThatWereChanged() throws SQLException {
        tamper("UPDATE change SET link = zeroblob(32) WHERE position IN (3, 4)");

        assertRead(entries(COUNT), new Damage.ChainBroken(3), new Damage.ChainBroken(4));
    }

    @Test
    void namesAMissingRow() throws SQLException {
        tamper("DELETE FROM change WHERE position = 3");

        assertRead(without(3), new Damage.RowMissing(3));
    }

    @Test
    void namesTheFirstRowWhenItIsMissing() throws SQLException {
        tamper("DELETE FROM change WHERE position = 1");

        assertRead(without(1), new Damage.RowMissing(1));
    }

    @Test
    void noticesThatTheLastRowsAreGone() throws SQLException {
        tamper("DELETE FROM change WHERE position > 6");

        assertRead(without(7, 8), new Damage.RolledBack(COUNT, 6));
    }

    @Test
    void noticesThatAllRowsAreGone() throws SQLException {
        tamper("DELETE FROM change");

        assertRead(List.of(), new Damage.RolledBack(COUNT, 0));
    }

    @Test
    void putsTwoSwappedRowsBackInTheirPlaces() throws SQLException {
        tamper(
                "UPDATE change SET position = 100 WHERE position = 3",
                "UPDATE change SET position = 3 WHERE position = 6",
                "UPDATE change SET position = 6 WHERE position = 100");

        assertRead(entries(COUNT), new Damage.RowMoved(6, 3), new Damage.RowMoved(3, 6));
    }

    @Test
    void putsARowBackThatWasMovedFarAway() throws SQLException {
        tamper("UPDATE change SET position = 4000000000000 WHERE position = 3");

        assertRead(entries(COUNT), new Damage.RowMoved(3, 4_000_000_000_000L));
    }

    @Test
    void isNotFooledByRowsThatMoveUpAfterOneWasTakenOut() throws SQLException {
        tamper("DELETE FROM change WHERE position = 3");
        for (var position = 4; position <= COUNT; position++) {
            tamper("UPDATE change SET position = position - 1 WHERE position = " + position);
        }

        var reading = KitchenLaptop.read(folder);

        assertEquals(without(3), reading.entries());
        var moved = LongStream.rangeClosed(4, COUNT).mapToObj(DamagedRowsTest::movedUp).toList();
        assertEquals(moved, reading.damage().subList(0, moved.size()));
    }

    @Test
    void readsNothingOutOfTheContentOfAnotherRow() throws SQLException {
        tamper(
                "UPDATE change SET sealed = (SELECT sealed FROM change WHERE position = 4)"
                        + " WHERE position = 3");

        assertRead(without(3), new Damage.RowAltered(3));
    }

    @Test
    void leavesARowOutThatNobodyWithTheKeyWrote() throws SQLException {
        tamper(
                "INSERT INTO change SELECT household, 9, zeroblob(16), record, key_id, sealed, link"
                        + " FROM change WHERE position = 8");

        assertRead(entries(COUNT), new Damage.RowAltered(9));
    }

    @Test
    void writesOnAfterDamageAndStillNamesIt() throws SQLException {
        tamper("UPDATE change SET sealed = zeroblob(60) WHERE position = 3");
        try (var vault = KitchenLaptop.open(folder)) {
            KitchenLaptop.keep(vault, List.of(entry(COUNT + 1)));
        }

        var expected = new ArrayList<>(without(3));
        expected.add(entry(COUNT + 1));
        assertRead(expected, new Damage.RowAltered(3));
    }

    private static Damage movedUp(long position) {
        return new Damage.RowMoved(position, position - 1);
    }

    private void tamper(String... statements) throws SQLException {
        try (var connection = KitchenLaptop.behindTheBack(folder)) {
            Sql.run(connection, "DROP TRIGGER IF EXISTS change_never_changes");
            Sql.run(connection, "DROP TRIGGER IF EXISTS change_never_goes");
            for (var statement : statements) {
                Sql.run(connection, statement);
            }
        }
    }

    /// With another last byte, whichever it was.
    private static String flipped(String column) {
        return String.format(
                "CAST(substr(%1$s, 1, length(%1$s) - 1)"
                        + " || CASE substr(%1$s, -1) WHEN X'ee' THEN X'dd' ELSE X'ee' END AS BLOB)",
                column);
    }

    private void assertRead(List<Entry> entries, Damage... damage) {
        assertEquals(new LogReading(entries, List.of(damage)), KitchenLaptop.read(folder));
    }

    private static List<Entry> without(Integer... positions) {
        var gone = Arrays.asList(positions);
        return IntStream.rangeClosed(1, COUNT)
                .filter(position -> !gone.contains(position))
                .mapToObj(KitchenLaptop::entry)
                .toList();
    }
}
