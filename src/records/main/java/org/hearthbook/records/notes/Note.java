package org.hearthbook.records.notes;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A note with everything it ever said.
///
/// @param versions every wording, oldest first
/// @param heads the changes that nothing was written over yet; more than one when two people wrote
/// at
///     the same time and nobody has chosen
public record Note(
        UUID id,
        List<Version> versions,
        List<UUID> heads,
        List<Quote> quotes,
        List<ChildCheck> checks,
        boolean isRemoved) {

    public Note {
        versions = List.copyOf(versions);
        heads = List.copyOf(heads);
        quotes = List.copyOf(quotes);
        checks = List.copyOf(checks);
    }

    /// What it says now; while two wordings stand side by side, the later one that was folded.
    public Wording wording() {
        return versions.getLast().wording();
    }

    /// Who first wrote it, and when.
    public Moment written() {
        return versions.getFirst().moment();
    }

    /// The wordings that nothing was written over: one, or more while they are in conflict.
    public List<Version> standing() {
        var standing =
                versions.stream().filter(it -> heads.contains(it.moment().change())).toList();
        return standing.isEmpty() ? List.of(versions.getLast()) : standing;
    }

    public boolean isInConflict() {
        return heads.size() > 1 && standing().size() > 1;
    }

    static Note begin(NoteChange.NoteWritten written, Change change) {
        return new Note(
                change.record(),
                List.of(new Version(written.wording(), "", Moment.of(change))),
                List.of(change.id()),
                written.quotes(),
                List.of(),
                false);
    }

    Note amended(NoteChange.Amended amended, Change change) {
        var version = new Version(amended.wording(), amended.why(), Moment.of(change));
        return new Note(id, with(versions, version), headsAfter(change), quotes, checks, isRemoved);
    }

    Note quoted(Quote quote) {
        return new Note(id, versions, heads, with(quotes, quote), checks, isRemoved);
    }

    Note asked(NoteChange.ChildAsked asked, Change change) {
        var check = new ChildCheck(asked, Moment.of(change));
        return new Note(id, versions, heads, quotes, with(checks, check), isRemoved);
    }

    Note removed(boolean nowRemoved) {
        return new Note(id, versions, heads, quotes, checks, nowRemoved);
    }

    private List<UUID> headsAfter(Change change) {
        var left = new ArrayList<>(heads);
        left.removeAll(change.base());
        left.add(change.id());
        return left;
    }

    private static <T> List<T> with(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
