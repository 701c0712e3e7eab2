package org.hearthbook.desktop.agreement;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Mark;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.Letter;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.agreement.Agreement;
import org.hearthbook.records.agreement.AgreementStanding;
import org.hearthbook.records.people.Person;

import java.util.Comparator;
import java.util.List;

/// The way of an agreement: read to its end, then signed with a passphrase, then kept.
public final class AgreementModel {

    /// Where the carer is on that way.
    public sealed interface State {

        /// This person signs no agreement.
        record NothingToSign() implements State {}

        /// The letter lies open. `problem` is empty unless something was not saved.
        record Reading(
                AgreementStanding.ToRead standing, Letter letter, boolean isAtEnd, String problem)
                implements State {}

        /// The page to sign. Nothing that was drawn or typed is gone when there is a `problem`.
        record ToSign(AgreementStanding.ToSign standing, SigningProblem problem) implements State {}

        record Signing(AgreementStanding.ToSign standing) implements State {}

        /// The carer signed; the service may have countersigned.
        record Signed(Agreement agreement, String problem) implements State {}

        /// One of the agreements of this household, to be read again.
        record LookingBack(Agreement agreement) implements State {}
    }

    private static final Words WORDS = Words.of(AgreementModel.class);

    private final Sitting sitting;
    private final AgreementActs acts;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    public AgreementModel(Sitting sitting) {
        this.sitting = sitting;
        acts = new AgreementActs(sitting.book());
        state.set(now());
        if (state.get() instanceof State.Reading reading && !reading.standing().isOffered()) {
            offer(reading.standing());
        }
    }

    Sitting sitting() {
        return sitting;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private AgreementStanding standing() {
        var book = sitting.book();
        var all = book.household().agreements();
        return AgreementStanding.of(book.household().id(), book.person(), book.pack(), all);
    }

    private State now() {
        return switch (standing()) {
            case AgreementStanding.NothingToSign _ -> new State.NothingToSign();
            case AgreementStanding.ToRead toRead -> reading(toRead, false, "");
            case AgreementStanding.ToSign toSign ->
                    new State.ToSign(toSign, new SigningProblem.None());
            case AgreementStanding.Signed(var agreement, _) -> new State.Signed(agreement, "");
            case AgreementStanding.Complete(var agreement, _) -> new State.Signed(agreement, "");
        };
    }

    /// The text on the screen is the text that is hashed: what was offered, once it was.
    private State.Reading reading(
            AgreementStanding.ToRead toRead, boolean isAtEnd, String problem) {
        var offered = sitting.book().household().agreement(toRead.record());
        var text = offered.map(Agreement::text).orElseGet(() -> toRead.text().text());
        return new State.Reading(toRead, new Letter(text), isAtEnd, problem);
    }

    /// The agreement is laid before the carer when they first open it.
    private void offer(AgreementStanding.ToRead toRead) {
        sitting.background().run(() -> sitting.book().act(acts.offered(toRead)), _ -> {}, _ -> {});
    }

    /// The last line has been on the screen.
    public void reachedEnd() {
        if (state.get() instanceof State.Reading(var standing, var letter, var isAtEnd, var problem)
                && !isAtEnd) {
            state.set(new State.Reading(standing, letter, true, problem));
        }
    }

    /// The carer says that they have read it, which they can do only at its end.
    public void haveRead() {
        if (state.get() instanceof State.Reading(var toRead, var letter, var isAtEnd, _)
                && isAtEnd) {
            sitting.background()
                    .run(
                            () -> sitting.book().act(acts.read(toRead, letter)),
                            it -> wasRead(it, toRead),
                            _ -> state.set(reading(toRead, true, WORDS.get("failed"))));
        }
    }

    private void wasRead(Acted acted, AgreementStanding.ToRead toRead) {
        state.set(acted.isSaved() ? now() : reading(toRead, true, acted.words()));
    }

    /// The name that the carer goes by.
    public String name() {
        return sitting.book().person().name();
    }

    /// Signs for the person who is signed in, and for nobody else.
    public void sign(String name, Mark mark, char[] passphrase) {
        if (!(state.get() instanceof State.ToSign(var standing, _))) {
            return;
        }
        var signing = AgreementActs.signed(standing, name, mark);
        var secret = Passphrase.of(new String(passphrase));
        state.set(new State.Signing(standing));
        sitting.background()
                .run(
                        () -> sitting.book().sign(secret, signing),
                        it -> signed(it, standing),
                        _ -> stopped(standing, new SigningProblem.Other(WORDS.get("notSigned"))));
    }

    private void signed(Acted acted, AgreementStanding.ToSign standing) {
        if (acted.isSaved()) {
            state.set(now());
        } else {
            stopped(standing, SigningProblem.of(acted));
        }
    }

    private void stopped(AgreementStanding.ToSign standing, SigningProblem problem) {
        state.set(new State.ToSign(standing, problem));
    }

    /// Every agreement of this household, by carer, the newest first.
    public List<Agreement> all() {
        return sitting.book().household().agreements().stream()
                .sorted(
                        Comparator.comparing((Agreement it) -> carer(it))
                                .thenComparing(it -> it.offered().at(), Comparator.reverseOrder()))
                .toList();
    }

    /// Whose agreement it is.
    public String carer(Agreement agreement) {
        return sitting.book().household().person(agreement.carer()).map(Person::name).orElse("");
    }

    /// Shows `agreement` to be read again.
    public void lookBack(Agreement agreement) {
        state.set(new State.LookingBack(agreement));
    }

    /// Goes back to where the carer is on the way.
    public void goOn() {
        state.set(now());
    }
}
