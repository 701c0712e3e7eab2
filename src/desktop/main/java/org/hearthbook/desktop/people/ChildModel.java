package org.hearthbook.desktop.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.KeptAnswers;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.people.PersonChange;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Adding a child to the book: with their name when they live here, by initials when they do not.
final class ChildModel {

    private static final Words WORDS = Words.of(ChildView.class);

    private final Sitting sitting;
    private final boolean isByInitials;
    private final ReadOnlyObjectWrapper<Saving> state =
            new ReadOnlyObjectWrapper<>(new Saving.Writing());
    private final Answer name = new Answer();
    private final Answer sayIt = new Answer();
    private final Answer initials = new Answer();
    private final Answer born = new Answer();
    private final Answer cameHome = new Answer();
    private final KeptAnswers draft;

    ChildModel(Sitting sitting, boolean isByInitials) {
        this.sitting = sitting;
        this.isByInitials = isByInitials;
        draft =
                new KeptAnswers(
                        sitting,
                        isByInitials ? "other-child:new" : "child:new",
                        Map.of(
                                "name", name,
                                "sayIt", sayIt,
                                "initials", initials,
                                "born", born,
                                "cameHome", cameHome));
    }

    ReadOnlyObjectProperty<Saving> state() {
        return state.getReadOnlyProperty();
    }

    boolean isByInitials() {
        return isByInitials;
    }

    Answer name() {
        return name;
    }

    Answer sayIt() {
        return sayIt;
    }

    Answer initials() {
        return initials;
    }

    Answer born() {
        return born;
    }

    Answer cameHome() {
        return cameHome;
    }

    Clock clock() {
        return sitting.book().clock();
    }

    /// Saves the child, if everything needed is there; false when something is amiss.
    boolean save() {
        var body = isByInitials ? other() : child();
        if (body == null) {
            return false;
        }
        var id = sitting.book().newId();
        state.set(new Saving.Busy());
        sitting.background()
                .run(
                        () -> sitting.book().act(Act.on(id, body)),
                        acted -> saved(acted, id),
                        this::failed);
        return true;
    }

    void keepNow() {
        draft.keepNow();
    }

    private @Nullable PersonChange other() {
        var isGiven = initials.expect(!initials.isEmpty(), WORDS.get("initialsNeeded"));
        return isGiven ? new PersonChange.OtherChildAdded(initials.text()) : null;
    }

    private @Nullable PersonChange child() {
        var isNamed = name.expect(!name.isEmpty(), WORDS.get("nameNeeded"));
        var isBorn = isDay(born, "");
        var isHome = isDay(cameHome, WORDS.get("cameHomeNeeded"));
        if (!isNamed || !isBorn || !isHome) {
            return null;
        }
        return new PersonChange.ChildAdded(
                name.text(),
                sayIt.text(),
                initials.text(),
                read(born).day().orElse(null),
                read(cameHome).day().orElseThrow());
    }

    private boolean isDay(Answer answer, String whenMissing) {
        var because =
                switch (read(answer)) {
                    case SpokenDate.Understood _ -> "";
                    case SpokenDate.Unclear(var words) -> words;
                    case SpokenDate.Missing() -> whenMissing;
                };
        return answer.expect(because.isEmpty(), because);
    }

    private SpokenDate read(Answer answer) {
        return SpokenDate.read(answer.text(), LocalDate.now(clock()));
    }

    private void saved(Acted acted, UUID id) {
        state.set(Saving.of(acted));
        if (acted.isSaved()) {
            draft.discard();
            sitting.going().to(isByInitials ? new Place.People() : new Place.OnePerson(id));
        }
    }

    private void failed(Exception failure) {
        state.set(new Saving.NotSaved(WORDS.get("notSaved")));
        throw new IllegalStateException(failure);
    }
}
