package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Entry;
import org.hearthbook.laptop.store.LogReading;
import org.hearthbook.records.changes.Block;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;

import java.util.ArrayList;
import java.util.List;

/// Reads a household's changes from its log. What cannot be read is told, and the rest is read.
final class BookReader {

    /// What became of one entry.
    private sealed interface Page {
        record Read(Written written) implements Page {}

        record NotRead(Entry entry) implements Page {}
    }

    private final ChangeJson json;
    private final List<String> wrong = new ArrayList<>();

    BookReader(ChangeJson json) {
        this.json = json;
    }

    /// What can be read of it, in the same order.
    List<Written> read(LogReading reading) {
        reading.damage().forEach(it -> wrong.add(it.inPlainWords()));
        var read = new ArrayList<Written>(reading.entries().size());
        for (var page : reading.entries().parallelStream().map(this::page).toList()) {
            switch (page) {
                case Page.Read(var written) -> read.add(written);
                case Page.NotRead(var entry) -> wrong.add(Words.of("pageUnreadable", entry.id()));
            }
        }
        return read;
    }

    /// What is wrong, in words, one line each.
    List<String> wrong() {
        return wrong;
    }

    private Page page(Entry entry) {
        try {
            return new Page.Read(Block.of(entry.payload()).readLeniently(json));
        } catch (NotAChange _) {
            return new Page.NotRead(entry);
        }
    }
}
