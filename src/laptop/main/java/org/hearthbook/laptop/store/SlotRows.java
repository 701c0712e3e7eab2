package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.SealedSlot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The slots in the database.
final class SlotRows {

    private static final String ADD =
            """
            INSERT INTO slot (id, person, kind, memory_kib, iterations, lanes, salt, sealed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF =
            """
            SELECT id, person, kind, memory_kib, iterations, lanes, salt, sealed
            FROM slot WHERE person = ? ORDER BY rowid
            """;
    private static final String DROP_ONE = "DELETE FROM slot WHERE id = ?";
    private static final String DROP = "DELETE FROM slot WHERE person = ? AND kind = ?";

    private SlotRows() {}

    static void add(Connection connection, SealedSlot slot) throws SQLException {
        Sql.run(
                connection,
                ADD,
                slot.id(),
                slot.person(),
                slot.kind().name(),
                slot.memoryKib(),
                slot.iterations(),
                slot.lanes(),
                slot.salt(),
                slot.sealed());
    }

    static void replace(Connection connection, SealedSlot slot) throws SQLException {
        Sql.run(connection, DROP, slot.person(), slot.kind().name());
        add(connection, slot);
    }

    static void drop(Connection connection, UUID slot) throws SQLException {
        Sql.run(connection, DROP_ONE, slot);
    }

    /// A slot of a kind that nobody knows was tampered with: it can open nothing.
    static List<SealedSlot> of(Connection connection, UUID person) throws SQLException {
        return Sql.all(connection, SlotRows::slot, OF, person).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SealedSlot> slot(ResultSet row) throws SQLException {
        var kind = kind(Sql.words(row, "kind"));
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SealedSlot(
                                Sql.id(row, "id"),
                                Sql.id(row, "person"),
                                kind.get(),
                                row.getInt("memory_kib"),
                                row.getInt("iterations"),
                                row.getInt("lanes"),
                                Sql.blob(row, "salt"),
                                Sql.blob(row, "sealed")));
    }

    private static Optional<SealedSlot.Kind> kind(String name) {
        return Arrays.stream(SealedSlot.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
