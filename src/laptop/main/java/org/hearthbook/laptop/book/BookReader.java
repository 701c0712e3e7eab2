package org.hearthbook.laptop.book;

import org.hearthbook.laptop.store.Entry;
import org.hearthbook.laptop.store.LogReading;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;

import java.util.ArrayList;
import java.util.List;

/// Folds a household from its log. What cannot be read is told, and the rest is read.
final class BookReader {

    /// What became of one entry.
    private sealed interface Page {
        record Read(Written written) implements Page {}

        record NotRead(Entry entry) implements Page {}
    }

    private final ChangeJson json;

    BookReader(ChangeJson json) {
        this.json = json;
    }

    /// Fills `household`; returns what is wrong, in words, one line each.
    List<String> read(LogReading reading, Household household) {
        var wrong = new ArrayList<String>();
        reading.damage().forEach(it -> wrong.add(it.inPlainWords()));
        var pages = reading.entries().parallelStream().map(this::page).toList();
        for (var page : pages) {
            switch (page) {
                case Page.Read(var written) -> household.fold(written);
                case Page.NotRead(var entry) -> wrong.add(Words.of("pageUnreadable", entry.id()));
            }
        }
        return wrong;
    }

    private Page page(Entry entry) {
        try {
            return new Page.Read(Written.read(entry.payload(), json));
        } catch (NotAChange _) {
            return new Page.NotRead(entry);
        }
    }
}
