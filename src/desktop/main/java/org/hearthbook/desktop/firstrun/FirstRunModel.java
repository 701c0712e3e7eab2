package org.hearthbook.desktop.firstrun;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.SpokenDate;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.NewPassphrase;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.ContentPacks;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Beginning a household's book, one step after another. Nothing is kept before the last.
public final class FirstRunModel {

    /// Which step the person is at.
    public sealed interface State {
        record You() implements State {}

        record Approval() implements State {}

        record ChoosingPassphrase() implements State {}

        record KeepingCode(CodeToKeep code) implements State {}

        /// The book is being made.
        record Making() implements State {}

        /// It was not made; `words` say why, and everything typed is still there.
        record NotMade(CodeToKeep code, String words) implements State {}
    }

    private static final Words WORDS = Words.of(FirstRunView.class);

    private final Start start;
    private final Desk desk;
    private final Background background;
    private final CodeToKeep code;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.You());
    private final Answer name = new Answer();
    private final Answer signInName = new Answer();
    private final Answer household = new Answer();
    private final ObjectProperty<@Nullable CarerKind> kind = new SimpleObjectProperty<>();
    private final Answer kindProblem = new Answer();
    private final Answer approvedOn = new Answer();
    private final Answer terms = new Answer();
    private final NewPassphrase passphrase = new NewPassphrase();

    public FirstRunModel(Start start, Desk desk, Background background) {
        this.start = start;
        this.desk = desk;
        this.background = background;
        code = new CodeToKeep(BookKeys.newRecoveryCode(desk));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public Answer name() {
        return name;
    }

    public Answer signInName() {
        return signInName;
    }

    public Answer household() {
        return household;
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

    public NewPassphrase passphrase() {
        return passphrase;
    }

    Desk desk() {
        return desk;
    }

    /// The kinds of carer who may begin a book.
    public List<CarerKind> kinds() {
        return ContentPacks.shipped().carerKinds().stream().filter(CarerKind::primary).toList();
    }

    /// One step on, if this one is answered; false when something is amiss.
    public boolean next() {
        return switch (state.get()) {
            case State.You() -> go(isYouAnswered(), new State.Approval());
            case State.Approval() -> go(isApprovalAnswered(), new State.ChoosingPassphrase());
            case State.ChoosingPassphrase() -> go(passphrase.isGood(), new State.KeepingCode(code));
            case State.KeepingCode(var kept) -> kept.isKept() && begin();
            case State.NotMade(var kept, _) -> kept.isKept() && begin();
            case State.Making() -> true;
        };
    }

    /// One step back; everything typed stays.
    public void back() {
        state.set(
                switch (state.get()) {
                    case State.You(), State.Approval() -> new State.You();
                    case State.ChoosingPassphrase() -> new State.Approval();
                    case State.KeepingCode _, State.NotMade _ -> new State.ChoosingPassphrase();
                    case State.Making making -> making;
                });
    }

    private boolean go(boolean isAnswered, State next) {
        if (isAnswered) {
            state.set(next);
        }
        return isAnswered;
    }

    private boolean isYouAnswered() {
        var isNamed = name.expect(!name.isEmpty(), WORDS.get("nameNeeded"));
        var isCalled = signInName.expect(!signInName.isEmpty(), WORDS.get("signInNameNeeded"));
        var isHome = household.expect(!household.isEmpty(), WORDS.get("householdNeeded"));
        return isNamed && isCalled && isHome;
    }

    private boolean isApprovalAnswered() {
        var isKind = kindProblem.expect(kind.get() != null, WORDS.get("kindNeeded"));
        var because =
                switch (approval()) {
                    case SpokenDate.Understood(var day) ->
                            day.isAfter(LocalDate.now(desk.clock())) ? WORDS.get("future") : "";
                    case SpokenDate.Unclear(var words) -> words;
                    case SpokenDate.Missing() -> WORDS.get("approvedOnNeeded");
                };
        return approvedOn.expect(because.isEmpty(), because) && isKind;
    }

    private SpokenDate approval() {
        return SpokenDate.read(approvedOn.text(), LocalDate.now(desk.clock()));
    }

    private boolean begin() {
        state.set(new State.Making());
        background.run(this::make, this::made, this::notMade);
        return true;
    }

    private Beginning make() {
        try (var words = passphrase.passphrase()) {
            return start.begin(household.text(), carer(), words, code.code());
        }
    }

    private NewCarer carer() {
        var chosen = kind.get();
        return new NewCarer(
                name.text(),
                signInName.text(),
                chosen == null ? "" : chosen.id(),
                approval().day().orElseThrow(),
                terms.text());
    }

    private void made(Beginning beginning) {
        switch (beginning) {
            case Beginning.Begun(var book) -> {
                passphrase.forget();
                start.begun(book);
            }
            case Beginning.NotBegun(var words) -> state.set(new State.NotMade(code, words));
        }
    }

    private void notMade(Exception failure) {
        state.set(new State.NotMade(code, WORDS.get("notMade")));
        throw new IllegalStateException(failure);
    }
}
