package org.hearthbook.desktop.signin;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Answer;
import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.book.SignInName;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.laptop.keys.RecoveryCode;
import org.hearthbook.laptop.keys.RecoveryReading;
import org.hearthbook.laptop.keys.Secret;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Who is at the door, and whether they know their passphrase.
public final class SignInModel {

    /// Where the person at the door stands.
    public sealed interface State {

        /// Several people sign in here: which of them is it?
        record Who(List<SignInName> people) implements State {}

        /// Asked for their passphrase, or for their recovery code when they `forgot` it.
        record Asking(SignInName who, boolean forgot) implements State {}

        record Trying(SignInName who, boolean forgot) implements State {}

        /// Too many tries: the next is possible after `seconds`.
        record Waiting(SignInName who, boolean forgot, long seconds) implements State {}

        /// The recovery code opened the book: a new passphrase is needed.
        record ChoosingNew(Forgotten who) implements State {}
    }

    private static final Words WORDS = Words.of(SignInView.class);

    private final Book book;
    private final Background background;
    private final Consumer<OpenBook> onSignedIn;
    private final ReadOnlyObjectWrapper<State> state;
    private final String notice;
    private final Answer secret = new Answer();

    /// A door that says `notice`, such as how much is not sent yet; empty for nothing.
    public SignInModel(
            Book book, Background background, Consumer<OpenBook> onSignedIn, String notice) {
        this.notice = notice;
        this.book = book;
        this.background = background;
        this.onSignedIn = onSignedIn;
        state = new ReadOnlyObjectWrapper<>(begin());
    }

    private State begin() {
        var people = book.people();
        return people.size() == 1
                ? new State.Asking(people.getFirst(), false)
                : new State.Who(people);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The passphrase, or the recovery code, as it is typed.
    public Answer secret() {
        return secret;
    }

    /// What somebody who just left should know; empty when there is nothing.
    String notice() {
        return notice;
    }

    public boolean isOneOfSeveral() {
        return book.people().size() > 1;
    }

    /// Somebody else than `person` is to sign in: the only other one is asked at once.
    public void insteadOf(UUID person) {
        var others = book.people().stream().filter(it -> !it.person().equals(person)).toList();
        if (others.size() == 1) {
            choose(others.getFirst());
        }
    }

    public void choose(SignInName who) {
        ask(new State.Asking(who, false));
    }

    public void forgot(SignInName who) {
        ask(new State.Asking(who, true));
    }

    public void back() {
        switch (state.get()) {
            case State.Asking(var who, var forgot) when forgot -> choose(who);
            case State.Asking _, State.Who _, State.Waiting _ -> ask(begin());
            case State.Trying _, State.ChoosingNew _ -> {}
        }
    }

    private void ask(State next) {
        secret.words().set("");
        secret.problem().set("");
        state.set(next);
    }

    /// Tries what was typed; the answer comes with the next state.
    public void tryIt() {
        if (!(state.get() instanceof State.Asking(var who, var forgot))) {
            return;
        }
        if (secret.isEmpty()) {
            secret.problem().set(WORDS.get(forgot ? "codeNeeded" : "passphraseNeeded"));
        } else if (forgot) {
            tryCode(who);
        } else {
            tryWith(who, Passphrase.of(secret.words().get()));
        }
    }

    private void tryCode(SignInName who) {
        var reading = RecoveryCode.read(secret.words().get());
        secret.problem().set(reading.words());
        if (reading instanceof RecoveryReading.Read(var code)) {
            tryWith(who, code);
        }
    }

    private void tryWith(SignInName who, Secret typed) {
        state.set(new State.Trying(who, typed instanceof RecoveryCode));
        secret.problem().set("");
        background.run(
                () -> book.signIn(who.person(), typed),
                answer -> answered(who, typed, answer),
                failure -> failed(who, typed, failure));
    }

    private void answered(SignInName who, Secret typed, SignIn answer) {
        switch (answer) {
            case SignIn.SignedIn(var open) -> signedIn(open, typed);
            case SignIn.NotFilled(var open) -> signedIn(open, typed);
            case SignIn.Wrong(var wait) -> wrong(who, typed, wait, WORDS.get("wrong"));
            case SignIn.TooSoon(var left) -> wrong(who, typed, left, WORDS.get("tooSoon"));
            case SignIn.NotPossible(var words) -> wrong(who, typed, Duration.ZERO, words);
        }
    }

    private void signedIn(OpenBook open, Secret typed) {
        secret.words().set("");
        if (typed instanceof RecoveryCode code) {
            state.set(new State.ChoosingNew(new Forgotten(open, code)));
        } else {
            typed.close();
            onSignedIn.accept(open);
        }
    }

    private void wrong(SignInName who, Secret typed, Duration wait, String words) {
        typed.close();
        var forgot = typed instanceof RecoveryCode;
        var said = forgot && words.equals(WORDS.get("wrong")) ? WORDS.get("wrongCode") : words;
        secret.problem().set(said);
        var seconds = wait.plusMillis(999).toSeconds();
        state.set(
                seconds == 0
                        ? new State.Asking(who, forgot)
                        : new State.Waiting(who, forgot, seconds));
    }

    private void failed(SignInName who, Secret typed, Exception failure) {
        wrong(who, typed, Duration.ZERO, WORDS.get("failed"));
        throw new IllegalStateException(failure);
    }

    /// A second has gone by.
    public void tick() {
        if (state.get() instanceof State.Waiting(var who, var forgot, var seconds)) {
            state.set(
                    seconds <= 1
                            ? new State.Asking(who, forgot)
                            : new State.Waiting(who, forgot, seconds - 1));
        }
    }

    /// Takes the newly chosen passphrase; false when something is amiss with it.
    public boolean takeNew() {
        return state.get() instanceof State.ChoosingNew(var who)
                && who.take(background, onSignedIn);
    }

    /// Puts away what was opened or typed, as when the window closes.
    public void leave() {
        secret.words().set("");
        if (state.get() instanceof State.ChoosingNew(var who)) {
            who.leave();
        }
    }
}
