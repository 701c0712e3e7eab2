package org.hearthbook.proving.simulation;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.LooseBook;
import org.hearthbook.laptop.store.Entry;
import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.ChangeJson;
import org.hearthbook.records.changes.NotAChange;
import org.hearthbook.records.changes.Written;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.household.Kinds;
import org.hearthbook.records.notes.NoteChange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What people do at a laptop: they write, and they answer what the laptop asks.
final class Desktop {

    private static final ChangeJson JSON = Kinds.json();

    private final Truth truth;
    private final Watch watch;
    private final Chance chance;

    Desktop(Truth truth, Watch watch, Chance chance) {
        this.truth = truth;
        this.watch = watch;
        this.chance = chance;
    }

    View view(Laptop laptop, Someone who, Home home) {
        var book = laptop.drive().book(home.id()).household();
        return new View(home, book, who, chance, laptop.ids());
    }

    /// Does these one after another, each by itself.
    void does(Laptop laptop, Someone who, Home home, List<Intention> intentions) {
        for (var intention : intentions) {
            if (chance.perMille(15) && isKnown(laptop, who, home)) {
                writeUnasked(laptop, who, home, intention);
            } else {
                act(laptop, who, home, intention);
            }
        }
        laptop.engine().nudge();
    }

    /// What somebody writes of whom nobody ever hears who they are waits without end.
    private static boolean isKnown(Laptop laptop, Someone who, Home home) {
        return laptop.drive().book(home.id()).household().person(who.member()).isPresent();
    }

    private void act(Laptop laptop, Someone who, Home home, Intention intention) {
        var book = laptop.drive().book(home.id());
        var act = Act.over(intention.record(), intention.base(), intention.body());
        var kind = ChangeJson.kind(intention.body().getClass());
        var acted =
                kind.signed()
                        ? book.sign(who.keys(), List.of(act))
                        : book.act(who.member(), List.of(act));
        tell(laptop, kind.value(), acted);
    }

    private void tell(Laptop laptop, String what, Acted acted) {
        var end =
                switch (acted) {
                    case Acted.Saved(var changes) -> {
                        saved(laptop, changes);
                        yield "saved";
                    }
                    case Acted.Refused(var because) -> "refused here " + because.key();
                    case Acted.NotSaved _ -> "not saved";
                    case Acted.WrongPassphrase _ -> "wrong passphrase";
                };
        watch.trace().note(laptop.name() + " " + what + " " + end);
        watch.tally().count(acted.isSaved() ? "act " + what : "act " + end);
    }

    private void saved(Laptop laptop, List<Written> changes) {
        truth.saved(laptop, changes);
        for (var written : changes) {
            var change = written.change();
            watch.trace()
                    .note(
                            "%s saves %s of %s over %s"
                                    .formatted(
                                            laptop.name(),
                                            change.id(),
                                            change.record(),
                                            change.base()));
            if (written.change().body() instanceof FileChange.Added added) {
                truth.fileAdded(added.sha256());
            }
        }
    }

    /// Writes without asking the rules, as a program with a fault would; the book is then opened
    /// anew.
    private void writeUnasked(Laptop laptop, Someone who, Home home, Intention intention) {
        var change = change(laptop, who, home, intention);
        var json = JSON.write(change);
        var isSigned = ChangeJson.kind(intention.body().getClass()).signed();
        var signature = isSigned && chance.oneIn(2) ? who.keys().sign(json) : null;
        put(laptop, home, new Written(change, json, signature));
        watch.tally().count("act written unasked");
    }

    /// A change of a kind that only a newer program knows.
    void writeNewer(Laptop laptop, Someone who, Home home) {
        if (!isKnown(laptop, who, home)) {
            return;
        }
        var view = view(laptop, who, home);
        var notes = List.copyOf(view.book().notes());
        var record =
                notes.isEmpty() || chance.oneIn(3) ? view.newRecord() : chance.pick(notes).id();
        var body = new NoteChange.Amended(NoteActs.wording(view), view.words());
        var intention = new Intention(record, view.book().heads(record), body);
        var plain =
                new String(
                        JSON.write(change(laptop, who, home, intention)), StandardCharsets.UTF_8);
        var json =
                plain.replace("\"note.amended\"", "\"note.sung\"").getBytes(StandardCharsets.UTF_8);
        try {
            put(laptop, home, new Written(JSON.read(json), json, null));
        } catch (NotAChange because) {
            throw new IllegalStateException(because);
        }
        watch.tally().count("act of a newer program");
    }

    private void put(Laptop laptop, Home home, Written written) {
        var change = written.change();
        var entry = new Entry(change.id(), change.record(), written.payload());
        var saving = laptop.drive().sector(home.id()).keep(List.of(entry), List.of(), null);
        if (saving.isKept()) {
            saved(laptop, List.of(written));
        }
        laptop.drive().reopen(home.id());
    }

    private Change change(Laptop laptop, Someone who, Home home, Intention intention) {
        return new Change(
                laptop.ids().next(),
                home.id(),
                intention.record(),
                intention.base(),
                who.member(),
                laptop.id(),
                laptop.now(),
                intention.body());
    }

    /// Settles one thing that needs attention, if there is any.
    void settleSomething(Laptop laptop, Someone who) {
        for (var household : laptop.drive().households()) {
            var post = laptop.drive().book(household).post(who.member());
            var attention = post.attention();
            if (!attention.isEmpty()) {
                var one = chance.pick(attention);
                var remedy = chance.pick(remedies(one));
                tell(laptop, "settled " + remedy, post.settle(one, remedy));
                return;
            }
        }
    }

    private static List<Attention.Remedy> remedies(Attention attention) {
        var remedies = new ArrayList<>(attention.remedies());
        remedies.sort(null);
        return remedies;
    }

    /// Says yes to every removal that is held, or no.
    void answerHeld(Laptop laptop, Someone who, boolean isYes) {
        for (var household : laptop.drive().households()) {
            answerHeld(laptop, laptop.drive().book(household), who.member(), isYes);
        }
    }

    private void answerHeld(Laptop laptop, LooseBook book, UUID who, boolean isYes) {
        var post = book.post(who);
        var held = post.held();
        if (!held.isEmpty()) {
            watch.tally().add("removals held", held.removals().size());
            var acted = isYes ? post.letGo(held) : post.putBack(held);
            tell(laptop, isYes ? "let go" : "put back", acted);
        }
    }
}
