package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Texts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks what was written on the page of a visit.
final class VisitWords {

    private static final String SHA256 = "[0-9a-f]{64}";

    private VisitWords() {}

    static Optional<Refusal> refusal(VisitChange body) {
        return switch (body) {
            case VisitChange.PresentWritten(var present) ->
                    first(present.stream().map(it -> named(it.name())));
            case VisitChange.EarlierActionsLookedAt(var actions) ->
                    refuseTwice(actions, EarlierAction::action)
                            .or(() -> first(actions.stream().map(VisitWords::refuse)));
            case VisitChange.ChildrenSeen(var children) ->
                    refuseTwice(children, ChildSeen::child)
                            .or(() -> first(children.stream().map(VisitWords::refuse)));
            case VisitChange.SectionWritten(var section) ->
                    named(section.title()).or(() -> refuse(section.answers()));
            case VisitChange.OutcomesShown(var outcomes) ->
                    first(outcomes.stream().map(VisitWords::refuse));
            case VisitChange.ActionsAgreed(var actions) ->
                    refuseTwice(actions, VisitAction::id)
                            .or(() -> first(actions.stream().map(VisitWords::refuse)));
            case VisitChange.NotesRead read -> refuse(read);
            case VisitChange.Begun _,
                    VisitChange.Dated _,
                    VisitChange.Signed _,
                    VisitChange.Drawn _,
                    VisitChange.Confirmed _,
                    VisitChange.Disowned _,
                    VisitChange.TakenBack _,
                    VisitChange.ActionClosed _,
                    VisitChange.Added _,
                    VisitChange.Dropped _ ->
                    Optional.empty();
        };
    }

    private static Optional<Refusal> named(String name) {
        return Texts.refuseUnlessWritten(name, "nameNeeded");
    }

    private static Optional<Refusal> refuse(EarlierAction action) {
        return Texts.refuseUnlessWritten(action.words(), "actionNeedsWords")
                .or(() -> Texts.refuseTooLong(action.owner()))
                .or(() ->
                        action.closed()
                                ? Texts.refuseUnlessWritten(action.said(), "howItEnded")
                                : Texts.refuseTooLong(action.said()));
    }

    private static Optional<Refusal> refuse(ChildSeen child) {
        return named(child.name())
                .or(() ->
                        VisitRules.refuseUnless(child.seen() || !child.alone(), "aloneButNotSeen"))
                .or(() -> Texts.refuseTooLong(child.view()))
                .or(() -> refuse(child.answers()));
    }

    private static Optional<Refusal> refuse(List<Answer> answers) {
        return first(
                answers.stream()
                        .map(it -> named(it.label()).or(() -> Texts.refuseTooLong(it.words()))));
    }

    private static Optional<Refusal> refuse(ShownOutcome shown) {
        return named(shown.name())
                .or(() -> Texts.refuseUnlessWritten(shown.words(), "wordsNeeded"));
    }

    private static Optional<Refusal> refuse(VisitAction action) {
        return Texts.refuseUnlessWritten(action.words(), "actionNeedsWords")
                .or(() -> Texts.refuseUnlessWritten(action.owner(), "actionNeedsOwner"));
    }

    private static Optional<Refusal> refuse(VisitChange.NotesRead read) {
        var isMany = read.changes().size() > VisitChange.NotesRead.MOST;
        return VisitRules.refuseUnless(!read.changes().isEmpty(), "noNotesToRead")
                .or(() -> VisitRules.refuseUnless(!isMany, "tooManyNotes"))
                .or(() -> VisitRules.refuseUnless(read.sha256().matches(SHA256), "textIsAnother"));
    }

    private static <T> Optional<Refusal> refuseTwice(List<T> all, Function<T, ?> idOf) {
        var different = all.stream().map(idOf).filter(Objects::nonNull).distinct().count();
        return VisitRules.refuseUnless(different == all.size(), "inTheListTwice");
    }

    private static Optional<Refusal> first(Stream<Optional<Refusal>> refusals) {
        return refusals.flatMap(Optional::stream).findFirst();
    }
}
