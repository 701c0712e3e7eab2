package org.hearthbook.desktop.visits;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.KeptMark;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.visits.Visit;
import org.hearthbook.records.visits.VisitChange;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The text of a visit read to its end, the names under it, and what comes after.
public final class VisitReading {

    /// Where the reader is.
    public sealed interface State {

        /// The visit lies open. `problem` is what stopped the last act on it, if anything did.
        record Open(Visit visit, SigningProblem problem) implements State {}

        /// Something is being signed or saved.
        record Busy(Visit visit) implements State {}

        default Visit visit() {
            return switch (this) {
                case Open(var visit, _) -> visit;
                case Busy(var visit) -> visit;
            };
        }
    }

    private static final Words WORDS = Words.of(VisitReading.class);

    private final Sitting sitting;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Boolean> isAtEnd = new ReadOnlyObjectWrapper<>(false);

    VisitReading(Sitting sitting, Visit visit) {
        this.sitting = sitting;
        state = new ReadOnlyObjectWrapper<>(new State.Open(visit, new SigningProblem.None()));
    }

    Sitting sitting() {
        return sitting;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public Visit visit() {
        return state.get().visit();
    }

    /// What whoever is signed in typed into this visit and never got into it; empty when nothing.
    List<String> leftOver() {
        return sitting.book()
                .drafts()
                .find(VisitDraft.place(visit().id()))
                .map(VisitFields::words)
                .orElse(List.of());
    }

    /// That is kept elsewhere by now, or not wanted. Running what comes back brings it back.
    Runnable letGoOfLeftOver() {
        var drafts = sitting.book().drafts();
        var place = VisitDraft.place(visit().id());
        var before = drafts.find(place);
        drafts.discard(place);
        return () -> before.ifPresent(it -> drafts.keep(place, it));
    }

    /// The exact text that is on the screen, and that is signed.
    String text() {
        return visit().page().text();
    }

    /// Whether the last line of the text has been on the screen.
    public ReadOnlyObjectProperty<Boolean> isAtEnd() {
        return isAtEnd.getReadOnlyProperty();
    }

    public void reachedEnd() {
        isAtEnd.set(true);
    }

    /// The people whose names belong under it, the visitor first.
    List<Side> sides() {
        return new Sides(sitting.book(), visit()).all();
    }

    String myName() {
        return sitting.book().person().name();
    }

    /// Signs for the person who is signed in, and for nobody else.
    public void sign(String name, Mark mark, char[] passphrase) {
        var signed =
                new VisitChange.Signed(visit().textSha256(), name.strip(), KeptMark.kept(mark));
        signAtEnd(signed, passphrase);
    }

    /// `signatory` drew their name before the person who is signed in, who answers for that alone.
    public void draw(UUID signatory, String name, Mark mark, char[] passphrase) {
        var drawn =
                new VisitChange.Drawn(
                        signatory, visit().textSha256(), name.strip(), KeptMark.kept(mark));
        signAtEnd(drawn, passphrase);
    }

    /// The name that was drawn is that of the person who is signed in.
    public void confirm(char[] passphrase) {
        signAtEnd(new VisitChange.Confirmed(visit().textSha256()), passphrase);
    }

    /// It is not.
    public void disown(String why, char[] passphrase) {
        sign(new VisitChange.Disowned(visit().textSha256(), why), passphrase);
    }

    /// A name goes off again before the other has signed, so that the text can change.
    public void takeBack(UUID signatory, String why, char[] passphrase) {
        sign(new VisitChange.TakenBack(signatory, why), passphrase);
    }

    private void signAtEnd(VisitChange change, char[] passphrase) {
        if (isAtEnd.get()) {
            sign(change, passphrase);
        } else {
            stop(new SigningProblem.Other(WORDS.get("readFirst")));
        }
    }

    private void sign(VisitChange change, char[] passphrase) {
        var secret = Passphrase.of(new String(passphrase));
        var act = Act.over(visit().id(), List.of(visit().head()), change);
        run(() -> sitting.book().sign(secret, act), () -> {});
    }

    /// Writes more words at the end of a visit that both signed; `saved` once they are there.
    public void add(String words, Runnable saved) {
        act(new VisitChange.Added(words), saved);
    }

    private void act(VisitChange change, Runnable saved) {
        var act = Act.on(visit().id(), change);
        run(() -> sitting.book().act(act), saved);
    }

    private void run(Callable<Acted> task, Runnable saved) {
        if (state.get() instanceof State.Busy) {
            return;
        }
        state.set(new State.Busy(visit()));
        sitting.background()
                .run(
                        task,
                        it -> acted(it, saved),
                        _ -> stop(new SigningProblem.Other(WORDS.get("failed"))));
    }

    private void acted(Acted acted, Runnable saved) {
        if (acted.isSaved()) {
            saved.run();
            open(new SigningProblem.None());
        } else {
            stop(SigningProblem.of(acted));
        }
    }

    /// The text on the screen stays the one that was read, even where the book has another by now.
    private void stop(SigningProblem problem) {
        state.set(new State.Open(visit(), problem));
    }

    private void open(SigningProblem problem) {
        var now = sitting.book().household().visit(visit().id()).orElseThrow();
        state.set(new State.Open(now, problem));
    }
}
