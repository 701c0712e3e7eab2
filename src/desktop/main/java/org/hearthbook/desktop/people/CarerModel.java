package org.hearthbook.desktop.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.AboutCarer;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.NewPassphrase;
import org.hearthbook.desktop.sitting.KeptAnswers;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.people.Person;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Another carer comes into the book and gets their own way in, which only they know.
final class CarerModel {

    /// Who is at the keyboard, and what is asked.
    sealed interface State {
        record About() implements State {}

        /// The laptop is handed over: the new carer chooses their own words.
        record TheirPassphrase() implements State {}

        record TheirCode(CodeToKeep code, String problem) implements State {}

        record Busy() implements State {}
    }

    private static final Words WORDS = Words.of(CarerView.class);

    private final Sitting sitting;
    private final @Nullable Person known;
    private final CodeToKeep code = new CodeToKeep(BookKeys.newRecoveryCode(Desk.real()));
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.About());
    private final AboutCarer carer;
    private final NewPassphrase passphrase = new NewPassphrase();
    private final KeptAnswers draft;

    /// `known` is in the book already and only lacks a way in; null for someone new.
    CarerModel(Sitting sitting, @Nullable Person known) {
        this.sitting = sitting;
        this.known = known;
        carer = new AboutCarer(sitting.book().clock());
        draft =
                new KeptAnswers(
                        sitting,
                        known == null ? "carer:new" : "carer:" + known.id(),
                        Map.of(
                                "name", carer.name(),
                                "signInName", carer.signInName(),
                                "approvedOn", carer.approvedOn(),
                                "terms", carer.terms()));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    boolean isNew() {
        return known == null;
    }

    /// Whether it is somebody of the fostering service.
    boolean isWorker() {
        return known != null && known.place() instanceof org.hearthbook.records.people.Place.Worker;
    }

    /// What to call them on the pages.
    String who() {
        return known == null ? carer.name().text() : known.name();
    }

    /// What is said about them.
    AboutCarer carer() {
        return carer;
    }

    NewPassphrase passphrase() {
        return passphrase;
    }

    List<CarerKind> kinds() {
        return sitting.book().pack().carerKinds();
    }

    /// One step on; false when something is amiss.
    boolean next() {
        return switch (state.get()) {
            case State.About() -> go(isAboutAnswered(), new State.TheirPassphrase());
            case State.TheirPassphrase() -> go(passphrase.isGood(), new State.TheirCode(code, ""));
            case State.TheirCode(var kept, _) -> kept.isKept() && letIn();
            case State.Busy() -> true;
        };
    }

    private boolean go(boolean isAnswered, State next) {
        if (isAnswered) {
            state.set(next);
        }
        return isAnswered;
    }

    private boolean isAboutAnswered() {
        var isCalled = carer.isCalled();
        if (known != null) {
            return isCalled;
        }
        var isNamed = carer.isNamed();
        var isApproved = carer.isApproved();
        return isCalled && isNamed && isApproved;
    }

    private boolean letIn() {
        state.set(new State.Busy());
        sitting.background().run(this::letThemIn, this::letIn, this::failed);
        return true;
    }

    private Acted letThemIn() {
        var keys = sitting.book().keys();
        try (var words = passphrase.passphrase()) {
            return known == null
                    ? keys.addCarer(carer.carer(), words, code.code())
                    : keys.letSignIn(known.id(), carer.signInName().text(), words, code.code());
        }
    }

    private void letIn(Acted acted) {
        if (acted.isSaved()) {
            draft.discard();
            leave();
            sitting.going().to(new Place.People());
        } else {
            state.set(new State.TheirCode(code, acted.words()));
        }
    }

    private void failed(Exception failure) {
        state.set(new State.TheirCode(code, WORDS.get("notSaved")));
        throw new IllegalStateException(failure);
    }

    void keepNow() {
        draft.keepNow();
    }

    /// Forgets the secrets that were typed and shown.
    void leave() {
        passphrase.forget();
        code.code().close();
    }
}
