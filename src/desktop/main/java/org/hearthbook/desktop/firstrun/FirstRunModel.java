package org.hearthbook.desktop.firstrun;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.secrets.AboutCarer;
import org.hearthbook.desktop.secrets.CodeToKeep;
import org.hearthbook.desktop.secrets.NewPassphrase;
import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.records.content.CarerKind;
import org.hearthbook.records.content.ContentPacks;

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
    private final Background background;
    private final CodeToKeep code;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.You());
    private final Answer household = new Answer();
    private final AboutCarer carer;
    private final NewPassphrase passphrase = new NewPassphrase();

    public FirstRunModel(Start start, Desk desk, Background background) {
        this.start = start;
        carer = new AboutCarer(desk.clock());
        this.background = background;
        code = new CodeToKeep(BookKeys.newRecoveryCode(desk));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What they say about themself.
    public AboutCarer carer() {
        return carer;
    }

    public Answer household() {
        return household;
    }

    public NewPassphrase passphrase() {
        return passphrase;
    }

    /// The kinds of carer who may begin a book.
    public List<CarerKind> kinds() {
        return ContentPacks.shipped().carerKinds().stream().filter(CarerKind::primary).toList();
    }

    /// One step on, if this one is answered; false when something is amiss.
    public boolean next() {
        return switch (state.get()) {
            case State.You() -> go(isYouAnswered(), new State.Approval());
            case State.Approval() -> go(carer.isApproved(), new State.ChoosingPassphrase());
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
        var isNamed = carer.isNamed();
        var isCalled = carer.isCalled();
        var isHome = household.expect(!household.isEmpty(), WORDS.get("householdNeeded"));
        return isNamed && isCalled && isHome;
    }

    private boolean begin() {
        state.set(new State.Making());
        background.run(this::make, this::made, this::notMade);
        return true;
    }

    private Beginning make() {
        try (var words = passphrase.passphrase()) {
            return start.begin(household.text(), carer.carer(), words, code.code());
        }
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
