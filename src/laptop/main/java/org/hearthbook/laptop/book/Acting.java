package org.hearthbook.laptop.book;

import org.hearthbook.laptop.keys.PersonKeys;
import org.hearthbook.laptop.store.Marked;
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
    private final Pages pages;

    Acting(Writer writer, Pages pages) {
        this.writer = writer;
        this.pages = pages;
    }

    UUID laptop() {
        return writer.laptop;
    }

    ChangeJson json() {
        return writer.json;
    }

    /// All of `acts` by `person`, or none of them; signed with `signer` if one is given.
    Acted act(UUID person, List<Act> acts, @Nullable PersonKeys signer) {
        var acted = actInTurn(person, acts, signer);
        pages.tell();
        return acted;
    }

    private Acted actInTurn(UUID person, List<Act> acts, @Nullable PersonKeys signer) {
        synchronized (pages) {
            var trial = pages.household().only(touched(person, acts));
            return act(trial, person, acts, signer, List.of());
        }
    }

    /// The same over `trial`, a household as it will be with `marks`, which are kept in one piece
    /// with the acts. Whoever calls holds the monitor of the pages.
    Acted act(
            Household trial,
            UUID person,
            List<Act> acts,
            @Nullable PersonKeys signer,
            List<Marked> marks) {
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
        return keep(changes, marks);
    }

    /// Everything that the rules look at when they are asked about `acts`.
    Set<UUID> touched(UUID person, List<Act> acts) {
        var touched = new HashSet<UUID>();
        touched.add(person);
        acts.forEach(it -> touched.add(it.record()));
        acts.forEach(it -> touched.addAll(Neighbours.of(pages.household().id(), it.body())));
        return touched;
    }

    private Written written(Household trial, UUID person, Act act, @Nullable PersonKeys signer) {
        var base = act.base() == null ? trial.heads(act.record()) : act.base();
        var change =
                new Change(
                        writer.ids.next(),
                        trial.id(),
                        act.record(),
                        base,
                        person,
                        writer.laptop,
                        writer.desk.clock().instant(),
                        act.body());
        var json = writer.json.write(change);
        return new Written(change, json, signer == null ? null : signer.sign(json));
    }

    private Acted keep(List<Written> changes, List<Marked> marks) {
        return acted(pages.keep(changes, marks, null), changes);
    }

    static Acted acted(Saving saving, List<Written> changes) {
        return switch (saving) {
            case Saving.Kept _ -> new Acted.Saved(changes);
            case Saving.NotKept(var trouble) -> new Acted.NotSaved(trouble.inPlainWords());
            case Saving.Unknown _ -> new Acted.NotSaved(Words.of("unknownSaving"));
        };
    }
}
