package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.UUID;

/// What the service said of one household's changes, in the database.
record PostRows(Sealing sealing) {

    private static final String PUT_RECEIPT =
            """
            INSERT INTO receipt (household, change, seq, received, receipt, turn, standing, held)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (household, change) DO UPDATE SET seq = excluded.seq,
            received = excluded.received, receipt = excluded.receipt, turn = excluded.turn,
            standing = excluded.standing, held = excluded.held
            """;
    private static final String PUT_REFUSAL =
            """
            INSERT INTO refusal (household, change, sealed, settled) VALUES (?, ?, ?, ?)
            ON CONFLICT (household, change) DO UPDATE SET sealed = excluded.sealed,
            settled = excluded.settled
            """;
    private static final String PUT_REACH =
            """
            INSERT INTO reach
            (household, epoch, turn, cursor, seq, durable, whole, audit_head, heard, contact)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (household) DO UPDATE SET epoch = excluded.epoch, turn = excluded.turn,
            cursor = excluded.cursor, seq = excluded.seq, durable = excluded.durable,
            whole = excluded.whole, audit_head = excluded.audit_head, heard = excluded.heard,
            contact = excluded.contact
            """;
    private static final String NO_FILE_IS_SENT =
            """
            DELETE FROM file_sent WHERE household IN
            (SELECT household FROM reach WHERE household = ? AND turn < ?)
            """;
    private static final String RECEIPTS =
            """
            SELECT group_concat(hex(change) || ' ' || seq || ' ' || received || ' ' || turn || ' '
            || (standing = 'lost') || ' ' || held || ' ' || receipt, char(10)) AS lines
            FROM receipt WHERE household = ?
            """;
    private static final String REFUSALS =
            "SELECT change, sealed, settled FROM refusal WHERE household = ?";
    private static final String NO_RECEIPT =
            "DELETE FROM receipt WHERE household = ? AND change = ?";
    private static final String NO_REFUSAL_BESIDE_A_RECEIPT =
            """
            DELETE FROM refusal WHERE household = ? AND change IN
            (SELECT change FROM receipt WHERE receipt.household = refusal.household
            AND receipt.change = refusal.change)
            """;
    private static final String REACH =
            """
            SELECT epoch, turn, cursor, seq, durable, whole, audit_head, heard, contact
            FROM reach WHERE household = ?
            """;
    private static final int LONG = 16;
    private static final String REFUSAL = "refusal";
    private static final String ILLEGIBLE = "";

    void put(Connection connection, List<Marked> marks, @Nullable Reach reach) throws SQLException {
        try (var receipts = connection.prepareStatement(PUT_RECEIPT)) {
            for (var marked : marks) {
                switch (marked.mark()) {
                    case Mark.Received it -> addReceipt(receipts, marked.change(), it);
                    case Mark.Refused it -> putRefusal(connection, marked.change(), it);
                }
            }
            receipts.executeBatch();
        }
        Sql.run(connection, NO_REFUSAL_BESIDE_A_RECEIPT, sealing.owner());
        if (reach != null) {
            putReach(connection, reach);
        }
    }

    private void addReceipt(PreparedStatement statement, UUID change, Mark.Received mark)
            throws SQLException {
        statement.setBytes(1, Sql.bytes(sealing.owner()));
        statement.setBytes(2, Sql.bytes(change));
        statement.setLong(3, mark.seq());
        statement.setLong(4, mark.at().toEpochMilli());
        statement.setString(5, mark.receipt());
        statement.setLong(6, mark.turn());
        statement.setString(7, mark.isLost() ? "lost" : "there");
        statement.setInt(8, mark.hold().number);
        statement.addBatch();
    }

    private void putRefusal(Connection connection, UUID change, Mark.Refused mark)
            throws SQLException {
        var plain = mark.because().getBytes(StandardCharsets.UTF_8);
        var sealed = sealing.key().seal(plain, bound(change));
        var settled = mark.isSettled() ? 1 : 0;
        Sql.run(connection, NO_RECEIPT, sealing.owner(), change);
        Sql.run(connection, PUT_REFUSAL, sealing.owner(), change, sealed, settled);
    }

    /// A service that was restored may have lost files as well: they are offered again.
    private void putReach(Connection connection, Reach reach) throws SQLException {
        Sql.run(connection, NO_FILE_IS_SENT, sealing.owner(), reach.turn());
        Sql.run(
                connection,
                PUT_REACH,
                sealing.owner(),
                reach.epoch(),
                reach.turn(),
                reach.cursor(),
                reach.seq(),
                reach.durable(),
                reach.isWhole() ? 1 : 0,
                reach.auditHead(),
                reach.heard().toEpochMilli(),
                millis(reach.contact()));
    }

    boolean holds(Connection connection, List<Marked> marks, @Nullable Reach reach)
            throws SQLException {
        return new HashSet<>(marks(connection)).containsAll(marks)
                && (reach == null || reach(connection).filter(reach::equals).isPresent());
    }

    List<Marked> marks(Connection connection) throws SQLException {
        var marks = new ArrayList<Marked>();
        Sql.first(connection, row -> Sql.words(row, "lines"), RECEIPTS, sealing.owner())
                .ifPresent(it -> it.lines().map(PostRows::receipt).forEach(marks::add));
        marks.addAll(Sql.all(connection, this::refusal, REFUSALS, sealing.owner()));
        return marks;
    }

    Optional<Reach> reach(Connection connection) throws SQLException {
        return Sql.first(connection, PostRows::reach, REACH, sealing.owner());
    }

    /// All receipts come as one text, a line for each: twenty thousand rows, asked for column by
    /// column, would take a tenth of the time that opening a book takes.
    private static Marked receipt(String line) {
        var parts = new StringTokenizer(line, " ");
        var change = id(parts.nextToken());
        var seq = Long.parseLong(parts.nextToken());
        var at = Instant.ofEpochMilli(Long.parseLong(parts.nextToken()));
        var turn = Long.parseLong(parts.nextToken());
        var isLost = parts.nextToken().equals("1");
        var hold = Mark.Hold.of(Integer.parseInt(parts.nextToken()));
        var receipt = parts.nextToken("\n").substring(1);
        return new Marked(change, new Mark.Received(seq, at, receipt, turn, isLost, hold));
    }

    private static UUID id(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex, 0, LONG, 16),
                Long.parseUnsignedLong(hex, LONG, 2 * LONG, 16));
    }

    private Marked refusal(ResultSet row) throws SQLException {
        var change = Sql.id(Sql.blob(row, 1));
        var because = opened(change, Sql.blob(row, 2));
        return new Marked(change, new Mark.Refused(because, row.getBoolean(3)));
    }

    /// A reason that does not open leaves the change refused all the same.
    private String opened(UUID change, byte[] sealed) {
        try {
            return new String(sealing.key().open(sealed, bound(change)), StandardCharsets.UTF_8);
        } catch (NotOpened _) {
            return ILLEGIBLE;
        }
    }

    private static Reach reach(ResultSet row) throws SQLException {
        return new Reach(
                Sql.id(row, "epoch"),
                row.getLong("turn"),
                Sql.words(row, "cursor"),
                row.getLong("seq"),
                row.getLong("durable"),
                row.getBoolean("whole"),
                Sql.words(row, "audit_head"),
                Instant.ofEpochMilli(row.getLong("heard")),
                contact(row));
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    private static @Nullable Instant contact(ResultSet row) throws SQLException {
        var contact = row.getLong("contact");
        return row.wasNull() ? null : Instant.ofEpochMilli(contact);
    }

    private byte[] bound(UUID change) {
        return sealing.bound(REFUSAL, List.of(change));
    }
}
