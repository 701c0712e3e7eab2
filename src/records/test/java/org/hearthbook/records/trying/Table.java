package org.hearthbook.records.trying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;

/// A matrix of what is expected: names of columns, then lines of a row's name and its cells.
public final class Table {

    private final List<String> columns;
    private final List<List<String>> rows;

    private Table(List<String> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /// The part of `file`, beside `test`, that stands under `[who]`.
    public static Table of(Class<?> test, String file, String who) {
        var lines =
                text(test, file)
                        .lines()
                        .dropWhile(it -> !it.equals("[" + who + "]"))
                        .skip(1)
                        .takeWhile(it -> !it.isBlank())
                        .map(it -> Arrays.asList(it.strip().split("\\s+")))
                        .toList();
        return new Table(lines.getFirst(), lines.subList(1, lines.size()));
    }

    private static String text(Class<?> test, String file) {
        try (var stream = test.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError(file + " is not beside " + test);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The same rows and columns with `cell` everywhere.
    public Table filledWith(String cell) {
        var cells = Collections.nCopies(columns.size() + 1, cell);
        return new Table(columns, rows.stream().map(row -> named(row.getFirst(), cells)).toList());
    }

    private static List<String> named(String name, List<String> cells) {
        var row = new ArrayList<>(cells);
        row.set(0, name);
        return row;
    }

    /// Asks `actual` for each cell, by the names of its row and its column, and compares all.
    public void check(Object who, BinaryOperator<String> actual) {
        var found = new StringBuilder();
        var expected = new StringBuilder();
        for (var row : rows) {
            for (var column = 0; column < columns.size(); column++) {
                var cell = who + ": " + row.getFirst() + " over " + columns.get(column) + ": ";
                var is = actual.apply(row.getFirst(), columns.get(column));
                expected.append(cell).append(row.get(column + 1)).append('\n');
                found.append(cell).append(is).append('\n');
            }
        }
        assertEquals(expected.toString(), found.toString());
    }
}
