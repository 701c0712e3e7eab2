package org.hearthbook.desktop.visits;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.visits.EarlierAction;
import org.hearthbook.records.visits.VisitChange;
import org.hearthbook.records.visits.VisitPage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of the actions of earlier visits.
record EarlierPart(List<EarlierAction> actions) implements VisitPart {

    static final String CLOSED = "closed";
    static final String OPEN = "open";

    private static final String PREFIX = "earlier.";
    private static final Words WORDS = Words.of(VisitWriting.class);

    EarlierPart {
        actions = List.copyOf(actions);
    }

    static String now(EarlierAction action) {
        return PREFIX + action.visit() + "." + action.action() + ".now";
    }

    static String said(EarlierAction action) {
        return PREFIX + action.visit() + "." + action.action() + ".said";
    }

    @Override
    public Map<String, String> shown(VisitPage page) {
        var shown = new LinkedHashMap<String, String>();
        for (var action : actions) {
            var written = page.earlier().stream().filter(it -> isSame(it, action)).findFirst();
            shown.put(now(action), written.map(it -> it.closed() ? CLOSED : OPEN).orElse(""));
            shown.put(said(action), written.map(EarlierAction::said).orElse(""));
        }
        return shown;
    }

    private static boolean isSame(EarlierAction one, EarlierAction other) {
        return one.visit().equals(other.visit()) && one.action().equals(other.action());
    }

    @Override
    public boolean holds(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public Map<String, String> problems(Answers answers) {
        var problems = new LinkedHashMap<String, String>();
        for (var action : actions) {
            var now = answers.of(now(action));
            if (now.equals(CLOSED) && !answers.says(said(action))) {
                problems.put(said(action), WORDS.get("howItEnded", action.words()));
            }
            if (now.isEmpty() && answers.says(said(action))) {
                problems.put(now(action), WORDS.get("closedOrOpen", action.words()));
            }
        }
        return problems;
    }

    @Override
    public List<VisitChange> changes(Answers answers, VisitPage page) {
        var looked =
                actions.stream()
                        .filter(it -> !answers.of(now(it)).isEmpty())
                        .map(it -> looked(it, answers))
                        .toList();
        return looked.equals(page.earlier())
                ? List.of()
                : List.of(new VisitChange.EarlierActionsLookedAt(looked));
    }

    private static EarlierAction looked(EarlierAction action, Answers answers) {
        return new EarlierAction(
                action.visit(),
                action.action(),
                action.words(),
                action.owner(),
                action.due(),
                answers.of(now(action)).equals(CLOSED),
                answers.of(said(action)));
    }
}
