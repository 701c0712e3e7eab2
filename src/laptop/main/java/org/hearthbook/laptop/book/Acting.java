package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.store.ChangeLog;
import org.hearthbook.laptop.store.Entry;
import org.hearthbook.laptop.store.Saving;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.household.Neighbours;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Turns acts into changes: asks the rules, writes them down in one piece, then folds them in.
final class Acting {

    /// What every change of one person on one laptop has in common.
    record Writer(UUID laptop, Desk desk, Ids ids, ChangeJson json) {}

    private final Writer writer;
    private final Household household;
    private final ChangeLog log;

    Acting(Writer writer, Household household, ChangeLog log) {
        this.writer = writer;
        this.household = household;
        this.log = log;
    }

    /// All of `acts` by `person`, or none of them; signed with `signer` if one is given.
    synchronized Acted act(UUID person, List<Act> acts, @Nullable PersonKeys signer) {
        var trial = household.only(touched(person, acts));
        var changes = new ArrayList<Written>(acts.size());
        for (var act : acts) {
            var written = written(trial, person, act, signer);
            var refusal = trial.refusal(written);
            if (refusal.isPresent()) {
                return new Acted.Refused(refusal.get());
            }
            trial.fold(written);
            changes.add(written);
        }
        return keep(changes);
    }

    /// Everything that the rules look at when they are asked about `acts`.
    private Set<UUID> touched(UUID person, List<Act> acts) {
        var touched = new HashSet<UUID>();
        touched.add(person);
        acts.forEach(it -> touched.add(it.record()));
        acts.forEach(it -> touched.addAll(Neighbours.of(household.id(), it.body())));
        return touched;
    }

    private Written written(Household trial, UUID person, Act act, @Nullable PersonKeys signer) {
        var base = act.base() == null ? trial.heads(act.record()) : act.base();
        var change =
                new Change(
                        writer.ids.next(),
                        household.id(),
                        act.record(),
                        base,
                        person,
                        writer.laptop,
                        writer.desk.clock().instant(),
                        act.body());
        var json = writer.json.write(change);
        return new Written(change, json, signer == null ? null : signer.sign(json));
    }

    private Acted keep(List<Written> changes) {
        return switch (log.append(changes.stream().map(Acting::entry).toList())) {
            case Saving.Kept _ -> folded(changes);
            case Saving.NotKept(var trouble) -> new Acted.NotSaved(trouble.inPlainWords());
            case Saving.Unknown _ -> new Acted.NotSaved(Words.of("unknownSaving"));
        };
    }

    private Acted folded(List<Written> changes) {
        changes.forEach(household::fold);
        return new Acted.Saved(changes);
    }

    private static Entry entry(Written written) {
        var change = written.change();
        return new Entry(change.id(), change.record(), written.payload());
    }
}
