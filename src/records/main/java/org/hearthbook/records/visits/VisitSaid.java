package org.hearthbook.records.visits;

import org.hearthbook.records.changes.Written;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody said in one change of a visit, so that it can be read where the change is not in
/// the record.
public final class VisitSaid {

    private VisitSaid() {}

    /// Every word of `change` that somebody wrote; empty when it is an act without words.
    public static String in(VisitChange change) {
        return lines(change)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(VisitChange change) {
        return switch (change) {
            case VisitChange.PresentWritten(var present) -> present.stream().map(Present::name);
            case VisitChange.EarlierActionsLookedAt(var actions) ->
                    actions.stream().flatMap(it -> Stream.of(it.words(), it.said()));
            case VisitChange.ChildrenSeen(var children) ->
                    children.stream().flatMap(VisitSaid::lines);
            case VisitChange.SectionWritten(var section) ->
                    Stream.concat(Stream.of(section.title()), lines(section.answers()));
            case VisitChange.OutcomesShown(var outcomes) ->
                    outcomes.stream()
                            .flatMap(it -> Stream.of(it.outcome() + ", " + it.name(), it.words()));
            case VisitChange.ActionsAgreed(var actions) ->
                    actions.stream().flatMap(it -> Stream.of(it.words(), it.owner()));
            case VisitChange.Added(var words) -> Stream.of(words);
            case VisitChange.ActionClosed(_, var how) -> Stream.of(how);
            case VisitChange.Dropped(var why) -> Stream.of(why);
            case VisitChange.Disowned(_, var why) -> Stream.of(why);
            case VisitChange.TakenBack(_, var why) -> Stream.of(why);
            case VisitChange.Begun _,
                    VisitChange.Dated _,
                    VisitChange.NotesRead _,
                    VisitChange.Signed _,
                    VisitChange.Drawn _,
                    VisitChange.Confirmed _ ->
                    Stream.empty();
        };
    }

    private static Stream<String> lines(ChildSeen child) {
        return Stream.concat(Stream.of(child.name(), child.view()), lines(child.answers()));
    }

    private static Stream<String> lines(List<Answer> answers) {
        return answers.stream().flatMap(it -> Stream.of(it.label(), it.words()));
    }

    /// Who last worded what is signed, of a visit with this `history`.
    public static Optional<UUID> lastBy(List<Written> history) {
        return history.reversed().stream()
                .map(Written::change)
                .filter(it -> it.body() instanceof VisitChange said && isWording(said))
                .map(it -> it.by())
                .findFirst();
    }

    private static boolean isWording(VisitChange change) {
        return switch (change) {
            case VisitChange.Begun _,
                    VisitChange.Dated _,
                    VisitChange.PresentWritten _,
                    VisitChange.EarlierActionsLookedAt _,
                    VisitChange.ChildrenSeen _,
                    VisitChange.SectionWritten _,
                    VisitChange.OutcomesShown _,
                    VisitChange.NotesRead _,
                    VisitChange.ActionsAgreed _ ->
                    true;
            case VisitChange.Signed _,
                    VisitChange.Drawn _,
                    VisitChange.Confirmed _,
                    VisitChange.Disowned _,
                    VisitChange.TakenBack _,
                    VisitChange.ActionClosed _,
                    VisitChange.Added _,
                    VisitChange.Dropped _ ->
                    false;
        };
    }
}
