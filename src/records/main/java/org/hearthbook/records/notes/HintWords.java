package org.hearthbook.records.notes;

import org.hearthbook.records.content.WordHint;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// The words of all hints, branching letter by letter, so that a text is compared with all of them
/// at once.
final class HintWords {

    private final Map<Integer, HintWords> branches = new HashMap<>();
    private @Nullable WordHint hint;

    void add(String word, WordHint newHint) {
        var letters = Letters.of(word);
        var here = this;
        for (var index = 0; index < letters.size(); index++) {
            here = here.branches.computeIfAbsent(letters.at(index), _ -> new HintWords());
        }
        if (here.hint == null) {
            here.hint = newHint;
        }
    }

    @Nullable HintWords after(int letter) {
        return branches.get(letter);
    }

    /// The hint of the word that ends here, or null when none does.
    @Nullable WordHint hint() {
        return hint;
    }
}
