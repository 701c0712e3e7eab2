package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Change;
import org.hearthbook.records.changes.Moment;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The record of one home visit.
///
/// @param page everything that is signed
/// @param textSha256 the hash of the text of `page`
/// @param signatures every name under any wording of it, oldest first
/// @param closings how actions of this visit ended, said outside of a visit
/// @param additions what was added after both had signed
/// @param dropped when it was set aside as begun by mistake, or null
public record Visit(
        UUID id,
        VisitPage page,
        String textSha256,
        List<VisitSignature> signatures,
        List<Closing> closings,
        List<Addition> additions,
        Moment begun,
        @Nullable Moment dropped,
        UUID head) {

    /// How far the record of a visit has come.
    public enum Stage {
        WRITING,
        SIGNED_BY_ONE,
        /// Both names are there, and at least one was drawn and is not confirmed.
        TO_BE_CONFIRMED,
        SIGNED,
        DROPPED
    }

    public Visit {
        signatures = List.copyOf(signatures);
        closings = List.copyOf(closings);
        additions = List.copyOf(additions);
    }

    public UUID visitor() {
        return page.visitor();
    }

    public LocalDate on() {
        return page.on();
    }

    public Stage stage() {
        if (dropped != null) {
            return Stage.DROPPED;
        }
        var names = standing();
        if (names.isEmpty()) {
            return Stage.WRITING;
        }
        if (names.stream().allMatch(this::isVisitors)
                || names.stream().noneMatch(this::isVisitors)) {
            return Stage.SIGNED_BY_ONE;
        }
        return names.stream().allMatch(it -> it.how().isSure())
                ? Stage.SIGNED
                : Stage.TO_BE_CONFIRMED;
    }

    /// The names that stand under the text as it reads now.
    public List<VisitSignature> standing() {
        return signatures.stream()
                .filter(it -> it.how().stands() && it.textSha256().equals(textSha256))
                .toList();
    }

    public Optional<VisitSignature> signatureOf(UUID person) {
        return standing().stream().filter(it -> it.signatory().equals(person)).findFirst();
    }

    boolean isVisitors(VisitSignature signature) {
        return signature.signatory().equals(visitor());
    }

    /// Whether carer and visitor both put their names to it.
    public boolean isSignedByBoth() {
        return stage() == Stage.TO_BE_CONFIRMED || stage() == Stage.SIGNED;
    }

    /// Whether it took place and at least one of the two answers for it.
    public boolean counts() {
        return isSignedByBoth() || stage() == Stage.SIGNED_BY_ONE;
    }

    public Optional<VisitAction> action(UUID action) {
        return page.actions().stream().filter(it -> it.id().equals(action)).findFirst();
    }

    static Visit begin(VisitChange.Begun begun, Change change) {
        var page = VisitPage.begin(begun);
        return new Visit(
                change.record(),
                page,
                page.sha256(),
                List.of(),
                List.of(),
                List.of(),
                Moment.of(change),
                null,
                change.id());
    }

    Visit rewritten(VisitPage newPage, Change change) {
        return next(newPage, newPage.sha256(), signatures, closings, additions, dropped, change);
    }

    /// With one more name. Where that person's was drawn under this text, their own signature
    /// confirms it; where it stands already, nothing changes.
    Visit signed(VisitSignature signature, Change change) {
        var signatory = signature.signatory();
        if (signatureOf(signatory).isEmpty()) {
            return with(with(signatures, signature), change);
        }
        return signature.how().isSure()
                ? each(signatory, it -> it.confirmed(Moment.of(change)), change)
                : with(signatures, change);
    }

    /// With `next` made of the names of `signatory` that stand there now.
    Visit each(UUID signatory, UnaryOperator<VisitSignature> next, Change change) {
        var names = new ArrayList<VisitSignature>();
        signatures.forEach(it -> names.add(it.signatory().equals(signatory) ? next.apply(it) : it));
        return with(names, change);
    }

    private Visit with(List<VisitSignature> newSignatures, Change change) {
        return next(page, textSha256, newSignatures, closings, additions, dropped, change);
    }

    Visit closed(VisitChange.ActionClosed closed, Change change) {
        var closing = new Closing(closed.action(), closed.how(), Moment.of(change));
        var more = with(closings, closing);
        return next(page, textSha256, signatures, more, additions, dropped, change);
    }

    Visit added(String words, Change change) {
        var more = with(additions, new Addition(words, Moment.of(change)));
        return next(page, textSha256, signatures, closings, more, dropped, change);
    }

    Visit dropped(Change change) {
        var now = Moment.of(change);
        return next(page, textSha256, signatures, closings, additions, now, change);
    }

    private Visit next(
            VisitPage newPage,
            String newTextSha256,
            List<VisitSignature> newSignatures,
            List<Closing> newClosings,
            List<Addition> newAdditions,
            @Nullable Moment newDropped,
            Change change) {
        return new Visit(
                id,
                newPage,
                newTextSha256,
                newSignatures,
                newClosings,
                newAdditions,
                begun,
                newDropped,
                change.id());
    }

    private static <T> List<T> with(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
