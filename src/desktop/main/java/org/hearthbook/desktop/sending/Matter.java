package org.hearthbook.desktop.sending;

import org.hearthbook.laptop.book.Attention;
import org.hearthbook.laptop.book.Delay;
import org.hearthbook.laptop.book.Held;
import org.hearthbook.records.household.Household;
import org.hearthbook.records.notes.Note;

import java.util.ArrayList;
import java.util.List;

/// One thing that only a person can decide.
sealed interface Matter {

    /// More was removed on another laptop than anyone does without thinking.
    record ManyRemovals(Held held) implements Matter {}

    /// A note that two people wrote anew at the same time.
    record TwoWordings(Note note) implements Matter {}

    /// Something that the service did not take; its words are kept.
    record NotTaken(Attention attention) implements Matter {}

    /// Something that cannot be sent until somebody sees to it.
    record CannotGo(Delay delay) implements Matter {}

    /// All of them: first what waits for a yes or no, then the oldest.
    static List<Matter> of(Household household, Post post) {
        var matters = new ArrayList<Matter>();
        var held = post.held();
        if (!held.isEmpty()) {
            matters.add(new ManyRemovals(held));
        }
        household.notes().stream()
                .filter(it -> it.isInConflict() && !it.isRemoved())
                .map(TwoWordings::new)
                .forEach(matters::add);
        post.attention().stream().map(NotTaken::new).forEach(matters::add);
        post.delays().stream().map(CannotGo::new).forEach(matters::add);
        return List.copyOf(matters);
    }
}
