package org.hearthbook.desktop.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.signing.SigningModel;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.agreement.Mark;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.CertificateChange;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.Recommendation;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.Optional;
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
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final SignedWords recommending;
    private final SignedWords withdrawing;
    private final SignedWords sendingBack;

    public CompletionModel(Sitting sitting, UUID carer) {
        this.sitting = sitting;
        theirs = TheirSet.of(sitting.book(), carer);
        recommending = new SignedWords(sitting, "recommend:" + carer, this::lookAgain);
        withdrawing = new SignedWords(sitting, "withdraw:" + carer, this::lookAgain);
        sendingBack = new SignedWords(sitting, "send-back:" + carer, this::lookAgain);
        lookAgain();
    }

    void lookAgain() {
        state.set(new State.Looking(stage(), progress()));
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

    /// The set; a carer without one has no such page.
    public InductionProgress progress() {
        return theirs.progress().orElseThrow();
    }

    Optional<Certificate> certificate() {
        return Optional.ofNullable(progress().certificate());
    }

    Optional<Recommendation> recommendation() {
        return certificate().flatMap(Certificate::recommendation);
    }

    private Stage stage() {
        var progress = progress();
        if (progress.isCertified()) {
            return Stage.CERTIFIED;
        }
        if (recommendation().isPresent()) {
            return isAsRecommended() ? Stage.RECOMMENDED : Stage.OPENED_AGAIN;
        }
        if (!progress.isComplete()) {
            return Stage.UNDER_WAY;
        }
        return certificate().flatMap(Certificate::toAnswer).isPresent()
                ? Stage.SENT_BACK
                : Stage.COMPLETE;
    }

    private boolean isAsRecommended() {
        return recommendation().map(Recommendation::what).equals(now());
    }

    private Optional<Certified> now() {
        return Certified.of(theirs.carer().id(), progress());
    }

    /// What is not accepted yet.
    public List<OutcomeProgress> left() {
        return theirs.left();
    }

    private OpenBook book() {
        return sitting.book();
    }

    private Role role() {
        return book().household().actor(book().me()).role();
    }

    /// Whether whoever is signed in may give another last day.
    public boolean mayMove() {
        return role().isService()
                && !theirs.isMine()
                && progress().firstDeadline() != null
                && !progress().isCertified();
    }

    public boolean mayRecommend() {
        var isWorker = role() == Role.SUPERVISING_SOCIAL_WORKER && !theirs.isMine();
        return isWorker && !progress().isCertified() && now().isPresent() && !isAsRecommended();
    }

    public boolean mayWithdraw() {
        return role() == Role.SUPERVISING_SOCIAL_WORKER
                && recommendation().isPresent()
                && !progress().isCertified();
    }

    /// Whether a manager decides now.
    public boolean mayDecide() {
        return role() == Role.MANAGER && recommendation().isPresent() && !progress().isCertified();
    }

    /// Whether a manager can sign: what was recommended is what stands there.
    public boolean maySign() {
        return mayDecide() && isAsRecommended() && !isMyRecommendation();
    }

    /// Whether whoever is signed in recommended it, so that somebody else signs.
    public boolean isMyRecommendation() {
        return recommendation().map(it -> it.moment().by().equals(book().me())).orElse(false);
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

    Act act(CertificateChange change) {
        return Act.on(theirs.page(progress()), change);
    }

    /// Recommends the set as it stands now.
    public void recommend(char[] passphrase) {
        var words = recommending.words().get().strip();
        now().map(it -> new CertificateChange.Recommended(it, words))
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
        recommendation().filter(_ -> maySign()).ifPresent(this::beginSigning);
    }

    private void beginSigning(Recommendation recommended) {
        var letter = new CertificateLetter(book(), recommended).letter();
        var seen = book().household().heads(theirs.page(progress()));
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
        return Act.over(theirs.page(progress()), seen, signed);
    }

    private void signed(SigningModel.State signing) {
        if (signing instanceof SigningModel.State.Signed()) {
            lookAgain();
        }
    }

    /// Shows what was signed.
    public void read() {
        recommendation().map(State.Reading::new).ifPresent(state::set);
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
