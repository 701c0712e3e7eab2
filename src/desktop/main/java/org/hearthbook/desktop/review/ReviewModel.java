package org.hearthbook.desktop.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.signing.SigningProblem;
import org.hearthbook.desktop.sitting.Place;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.records.induction.Evidence;
import org.hearthbook.records.induction.EvidenceChange;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.Stage;
import org.hearthbook.records.people.Person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reviewing one outcome of a carer: exactly the wording that waits is accepted or sent back.
public final class ReviewModel {

    /// The outcome as it stood when the reviewer opened or last changed it.
    ///
    /// @param seen the newest changes that they saw
    public record Shown(OutcomeProgress outcome, List<UUID> seen) {

        public Shown {
            seen = List.copyOf(seen);
        }

        public Optional<Evidence> evidence() {
            return Optional.ofNullable(outcome.evidence());
        }
    }

    private static final Words WORDS = Words.of(ReviewModel.class);

    private final Sitting sitting;
    private final TheirSet theirs;
    private final String code;
    private final SignedWords comment;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");

    public ReviewModel(Sitting sitting, UUID carer, String code) {
        this.sitting = sitting;
        this.code = code;
        theirs = TheirSet.of(sitting.book(), carer);
        comment = new SignedWords(sitting, "review:" + carer + ":" + code, this::lookAgain);
        shown = new ReadOnlyObjectWrapper<>(now());
        comment.state().subscribe(this::lookAfter);
    }

    /// What was refused is shown as it stands now; the words typed stay.
    private void lookAfter(SignedWords.State state) {
        if (state instanceof SignedWords.State.Writing(_, SigningProblem.Other(var words))) {
            shown.set(now());
            problem.set(mayReview() ? "" : words);
        }
    }

    private Shown now() {
        var outcome = theirs.progress().flatMap(it -> it.outcome(code)).orElseThrow();
        var evidence = outcome.evidence();
        return new Shown(
                outcome,
                evidence == null ? List.of() : sitting.book().household().heads(evidence.id()));
    }

    private void lookAgain() {
        problem.set("");
        shown.set(now());
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why something said was not saved; empty when all is well.
    public ReadOnlyObjectProperty<String> problem() {
        return problem.getReadOnlyProperty();
    }

    public Person carer() {
        return theirs.carer();
    }

    SignedWords comment() {
        return comment;
    }

    private boolean isReady() {
        return shown.get().evidence().map(it -> it.stage() == Stage.READY).orElse(false);
    }

    /// Whether whoever is signed in may accept or return what waits here now.
    public boolean mayReview() {
        return isReady() && isReviewer();
    }

    private boolean isReviewer() {
        var book = sitting.book();
        return book.household().actor(book.me()).isService() && !theirs.isMine();
    }

    /// How it stands, and why nothing is to be decided when that is so.
    public String standing() {
        var key =
                switch (shown.get().outcome().standing()) {
                    case NOT_STARTED -> "notStarted";
                    case DRAFTING -> "drafting";
                    case READY -> isReviewer() ? "ready" : theirs.isMine() ? "own" : "notYours";
                    case RETURNED -> "returned";
                    case ACCEPTED -> "accepted";
                };
        return WORDS.get(key, theirs.carer().name());
    }

    /// Accepts exactly what is on the page.
    public void accept(char[] passphrase) {
        review(passphrase, new EvidenceChange.Accepted(sha256(), comment.words().get().strip()));
    }

    /// Sends exactly what is on the page back, with what the carer is to do.
    public void giveBack(char[] passphrase) {
        if (comment.words().get().isBlank()) {
            comment.lack(WORDS.get("commentNeeded"));
            return;
        }
        review(passphrase, new EvidenceChange.Returned(sha256(), comment.words().get().strip()));
    }

    private String sha256() {
        return shown.get().evidence().map(Evidence::contentSha256).orElse("");
    }

    private void review(char[] passphrase, EvidenceChange change) {
        shown.get().evidence().ifPresent(it -> comment.sign(passphrase, over(it, change)));
    }

    private Act over(Evidence evidence, EvidenceChange change) {
        return Act.over(evidence.id(), shown.get().seen(), change);
    }

    /// Says something about it that decides nothing.
    public void say(String words, Runnable afterwards) {
        shown.get()
                .evidence()
                .map(it -> Act.on(it.id(), new EvidenceChange.Remarked(words.strip())))
                .ifPresent(it -> say(it, afterwards));
    }

    private void say(Act act, Runnable afterwards) {
        sitting.background()
                .run(
                        () -> sitting.book().act(act),
                        it -> said(it, afterwards),
                        _ -> problem.set(WORDS.get("failed")));
    }

    private void said(Acted acted, Runnable afterwards) {
        if (acted.isSaved()) {
            lookAgain();
            afterwards.run();
        } else {
            problem.set(acted.words());
        }
    }

    /// The outcome that waits to be read before or after this one, `step` away.
    public Optional<String> neighbour(int step) {
        var codes =
                theirs.progress().orElseThrow().outcomes().stream()
                        .filter(it ->
                                it.standing() == OutcomeProgress.Standing.READY
                                        || it.outcome().code().equals(code))
                        .map(it -> it.outcome().code())
                        .toList();
        var place = codes.indexOf(code) + step;
        return place >= 0 && place < codes.size()
                ? Optional.of(codes.get(place))
                : Optional.empty();
    }

    public void open(String other) {
        sitting.going().to(new Place.TheirOutcome(theirs.carer().id(), other));
    }

    public void openAll() {
        sitting.going().to(new Place.TheirStandards(theirs.carer().id()));
    }
}
