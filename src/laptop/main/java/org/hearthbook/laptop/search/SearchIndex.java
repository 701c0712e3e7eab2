package org.hearthbook.laptop.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Finds records by the words in them, as they are typed. Lives in memory alone and is gone with
/// the program. Later records come first.
public final class SearchIndex implements AutoCloseable {

    private static final String MEMORY_ONLY = "PRAGMA temp_store = MEMORY";
    private static final String CREATE =
            """
            CREATE VIRTUAL TABLE words USING fts5(
                text, content = '', contentless_delete = 1, prefix = '1 2 3',
                detail = 'none',
                tokenize = 'ascii')
            """;
    private static final String PUT = "INSERT INTO words (rowid, text) VALUES (?, ?)";
    private static final String REMOVE = "DELETE FROM words WHERE rowid = ?";
    private static final String FIND =
            "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?";

    private final Connection connection;
    private final PreparedStatement put;
    private final PreparedStatement remove;
    private final PreparedStatement find;
    private final List<UUID> records = new ArrayList<>();
    private final Map<UUID, Integer> rows = new HashMap<>();

    /// An index with nothing in it.
    ///
    /// @throws SearchException if the engine cannot be had
    public SearchIndex() {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            try (var statement = connection.createStatement()) {
                statement.execute(MEMORY_ONLY);
                statement.execute(CREATE);
            }
            connection.setAutoCommit(false);
            put = connection.prepareStatement(PUT);
            remove = connection.prepareStatement(REMOVE);
            find = connection.prepareStatement(FIND);
        } catch (SQLException failure) {
            throw new SearchException("beginning an index", failure);
        }
    }

    /// Makes `record` findable by the words of `text`, and by no others.
    public synchronized void put(UUID record, String text) {
        try {
            remove(record);
            put.setLong(1, records.size());
            put.setString(2, new Folded(text).text());
            put.executeUpdate();
            rows.put(record, records.size());
            records.add(record);
        } catch (SQLException failure) {
            throw new SearchException("putting a record in", failure);
        }
    }

    /// `record` is found no more.
    public synchronized void remove(UUID record) {
        var row = rows.remove(record);
        if (row == null) {
            return;
        }
        try {
            remove.setLong(1, row);
            remove.executeUpdate();
        } catch (SQLException failure) {
            throw new SearchException("taking a record out", failure);
        }
    }

    /// The records in which every word of `typed` occurs, or begins a word; at most `most`, the one
    /// put in last first. Nothing typed finds nothing.
    public synchronized List<UUID> find(String typed, int most) {
        var query = new Query(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        try {
            find.setString(1, query.expression());
            find.setInt(2, most);
            return found();
        } catch (SQLException failure) {
            throw new SearchException("looking for words", failure);
        }
    }

    private List<UUID> found() throws SQLException {
        var found = new ArrayList<UUID>();
        try (var answer = find.executeQuery()) {
            while (answer.next()) {
                found.add(records.get(answer.getInt(1)));
            }
        }
        return found;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new SearchException("closing", failure);
        }
    }
}
