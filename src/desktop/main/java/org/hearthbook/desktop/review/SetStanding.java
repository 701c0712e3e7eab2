package org.hearthbook.desktop.review;

import org.hearthbook.desktop.review.CompletionModel.Stage;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.induction.Certificate;
import org.hearthbook.records.induction.Certified;
import org.hearthbook.records.induction.InductionProgress;
import org.hearthbook.records.induction.OutcomeProgress;
import org.hearthbook.records.induction.Recommendation;

import java.util.List;
import java.util.Optional;

/// How far a whole set has come, and what whoever is signed in may do about it.
record SetStanding(TheirSet theirs) {

    /// The set; a carer without one has no such page.
    InductionProgress progress() {
        return theirs.progress().orElseThrow();
    }

    Optional<Certificate> certificate() {
        return Optional.ofNullable(progress().certificate());
    }

    Optional<Recommendation> recommendation() {
        return certificate().flatMap(Certificate::recommendation);
    }

    Stage stage() {
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

    Optional<Certified> now() {
        return Certified.of(theirs.carer().id(), progress());
    }

    /// What is not accepted yet.
    List<OutcomeProgress> left() {
        return theirs.left();
    }

    private OpenBook book() {
        return theirs.book();
    }

    private Role role() {
        return book().household().actor(book().me()).role();
    }

    /// Whether whoever is signed in may give another last day.
    boolean mayMove() {
        return role().isService()
                && !theirs.isMine()
                && progress().firstDeadline() != null
                && !progress().isCertified();
    }

    boolean mayRecommend() {
        var isWorker = role() == Role.SUPERVISING_SOCIAL_WORKER && !theirs.isMine();
        return isWorker && !progress().isCertified() && now().isPresent() && !isAsRecommended();
    }

    boolean mayWithdraw() {
        return role() == Role.SUPERVISING_SOCIAL_WORKER
                && recommendation().isPresent()
                && !progress().isCertified();
    }

    /// Whether a manager decides now.
    boolean mayDecide() {
        return role() == Role.MANAGER && recommendation().isPresent() && !progress().isCertified();
    }

    /// Whether a manager can sign: what was recommended is what stands there.
    boolean maySign() {
        return mayDecide() && isAsRecommended() && !isMyRecommendation();
    }

    /// Whether whoever is signed in recommended it, so that somebody else signs.
    boolean isMyRecommendation() {
        return recommendation().map(it -> it.moment().by().equals(book().me())).orElse(false);
    }
}
