package org.hearthbook.desktop.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.signing.SigningModel;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.Recommendation;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.UUID;

/// A carer's whole set on its way to the certificate, each step by whoever it belongs to.
public final class CompletionModel {

    /// What is on the page.
    public sealed interface State {

        /// How it stands, with what whoever is signed in can do next.
        record Looking(Stage stage, InductionProgress progress) implements State {}

        /// A manager reads the certificate to its end, and signs it.
        record Signing(SigningModel signing) implements State {}

        /// What was signed, to be read again.
        record Reading(Recommendation recommended) implements State {}
    }

    /// How far a set has come.
    public enum Stage {
        /// Some outcomes are not accepted.
        UNDER_WAY,
        /// All are, and the social worker can recommend it.
        COMPLETE,
        /// A manager asked for more before signing.
        SENT_BACK,
        /// It was recommended, and then an outcome was opened again.
        OPENED_AGAIN,
        RECOMMENDED,
        CERTIFIED
    }

    private final Sitting sitting;
    private final TheirSet theirs;
    private final SetStanding standing;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final SignedWords recommending;
    private final SignedWords withdrawing;
    private final SignedWords sendingBack;

    public CompletionModel(Sitting sitting, UUID carer) {
        this.sitting = sitting;
        theirs = TheirSet.of(sitting.book(), carer);
        standing = new SetStanding(theirs);
        recommending = new SignedWords(sitting, "recommend:" + carer, this::lookAgain);
        withdrawing = new SignedWords(sitting, "withdraw:" + carer, this::lookAgain);
        sendingBack = new SignedWords(sitting, "send-back:" + carer, this::lookAgain);
        lookAgain();
    }

    void lookAgain() {
        state.set(new State.Looking(standing.stage(), standing.progress()));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public Person carer() {
        return theirs.carer();
    }

    TheirSet theirs() {
        return theirs;
    }

    /// How far the set has come, and who may do what.
    SetStanding standing() {
        return standing;
    }

    SignedWords recommending() {
        return recommending;
    }

    SignedWords withdrawing() {
        return withdrawing;
    }

    SignedWords sendingBack() {
        return sendingBack;
    }

    MoveDeadline moving() {
        return new MoveDeadline(sitting, theirs, this::lookAgain);
    }

    private UUID page() {
        return theirs.page(standing.progress());
    }

    private Act act(CertificateChange change) {
        return Act.on(page(), change);
    }

    /// Recommends the set as it stands now.
    public void recommend(char[] passphrase) {
        var words = recommending.words().get().strip();
        standing.now()
                .map(it -> new CertificateChange.Recommended(it, words))
                .ifPresent(it -> recommending.sign(passphrase, act(it)));
    }

    public void withdraw(char[] passphrase) {
        var why = withdrawing.words().get().strip();
        withdrawing.sign(passphrase, act(new CertificateChange.Withdrawn(why)));
    }

    public void sendBack(char[] passphrase) {
        var words = sendingBack.words().get().strip();
        sendingBack.sign(passphrase, act(new CertificateChange.SentBack(words)));
    }

    /// Lays the certificate before the manager, to be read to its end.
    public void beginSigning() {
        standing.recommendation().filter(_ -> standing.maySign()).ifPresent(this::beginSigning);
    }

    private void beginSigning(Recommendation recommended) {
        var letter = new CertificateLetter(sitting.book(), recommended).letter();
        var seen = sitting.book().household().heads(page());
        var signing =
                new SigningModel(
                        sitting,
                        letter,
                        (name, mark) -> List.of(signed(recommended, seen, name, mark)));
        signing.state().subscribe(this::signed);
        state.set(new State.Signing(signing));
    }

    private Act signed(Recommendation recommended, List<UUID> seen, String name, Mark mark) {
        var signed = new CertificateChange.Signed(recommended.what(), name, mark);
        return Act.over(page(), seen, signed);
    }

    private void signed(SigningModel.State signing) {
        if (signing instanceof SigningModel.State.Signed()) {
            lookAgain();
        }
    }

    /// Shows what was signed.
    public void read() {
        standing.recommendation().map(State.Reading::new).ifPresent(state::set);
    }

    public void open(String code) {
        sitting.going()
                .to(
                        theirs.isMine()
                                ? new Place.OneOutcome(code)
                                : new Place.TheirOutcome(theirs.carer().id(), code));
    }

    public void openAll() {
        sitting.going()
                .to(
                        theirs.isMine()
                                ? new Place.Standards()
                                : new Place.TheirStandards(theirs.carer().id()));
    }
}
