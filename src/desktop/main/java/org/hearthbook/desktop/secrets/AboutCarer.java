package org.hearthbook.desktop.secrets;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.records.content.CarerKind;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// What a carer who comes into a book says about themself.
public final class AboutCarer {

    private static final Words WORDS = Words.of(AboutCarer.class);

    private final Clock clock;
    private final Answer name = new Answer();
    private final Answer signInName = new Answer();
    private final ObjectProperty<@Nullable CarerKind> kind = new SimpleObjectProperty<>();
    private final Answer kindProblem = new Answer();
    private final Answer approvedOn = new Answer();
    private final Answer terms = new Answer();

    public AboutCarer(Clock clock) {
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    public Answer name() {
        return name;
    }

    public Answer signInName() {
        return signInName;
    }

    public ObjectProperty<@Nullable CarerKind> kind() {
        return kind;
    }

    /// What is amiss with the choice of a kind.
    public Answer kindProblem() {
        return kindProblem;
    }

    public Answer approvedOn() {
        return approvedOn;
    }

    public Answer terms() {
        return terms;
    }

    public boolean isNamed() {
        return name.expect(!name.isEmpty(), WORDS.get("name"));
    }

    public boolean isCalled() {
        return signInName.expect(!signInName.isEmpty(), WORDS.get("signInName"));
    }

    /// Whether kind and day of approval are there; says what is amiss where it is amiss.
    public boolean isApproved() {
        var isKind = kindProblem.expect(kind.get() != null, WORDS.get("kind"));
        var because =
                switch (approval()) {
                    case SpokenDate.Understood(var day) ->
                            day.isAfter(LocalDate.now(clock)) ? WORDS.get("future") : "";
                    case SpokenDate.Unclear(var words) -> words;
                    case SpokenDate.Missing() -> WORDS.get("approvedOn");
                };
        return approvedOn.expect(because.isEmpty(), because) && isKind;
    }

    private SpokenDate approval() {
        return SpokenDate.read(approvedOn.text(), LocalDate.now(clock));
    }

    /// The carer, once everything is answered.
    public NewCarer carer() {
        return new NewCarer(
                name.text(),
                signInName.text(),
                Optional.ofNullable(kind.get()).orElseThrow().id(),
                approval().day().orElseThrow(),
                terms.text());
    }
}
