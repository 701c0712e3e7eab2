package org.hearthbook.records.notes;

import org.hearthbook.records.content.WordHint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds the words of the content pack's hints while a carer types. It never speaks of words
/// between quotation marks, and is never given a verbatim field: quoted words stay as they were
/// said.
public final class WordPrompts {

    private final HintWords words = new HintWords();

    public WordPrompts(Collection<WordHint> hints) {
        hints.forEach(hint -> hint.words().forEach(it -> words.add(it, hint)));
    }

    /// The places in `text` to remark on, in order; of words that overlap the longest that begins
    /// first.
    public List<WordPrompt> in(String text) {
        var letters = Letters.of(text);
        var quoted = QuotedParts.of(text);
        var found = new ArrayList<WordPrompt>();
        var free = 0;
        for (var index = 0; index < letters.size(); index++) {
            var start = letters.start(index);
            if (start >= free && letters.isWordStart(index) && !quoted.get(start)) {
                var prompt = longest(letters, index);
                prompt.ifPresent(found::add);
                free = prompt.map(WordPrompt::end).orElse(free);
            }
        }
        return found;
    }

    private Optional<WordPrompt> longest(Letters letters, int from) {
        var best = Optional.<WordPrompt>empty();
        var here = words.after(letters.at(from));
        for (var index = from; here != null; index++) {
            var hint = here.hint();
            if (hint != null && letters.isWordEnd(index + 1)) {
                best = Optional.of(new WordPrompt(letters.start(from), letters.end(index), hint));
            }
            here = index + 1 < letters.size() ? here.after(letters.at(index + 1)) : null;
        }
        return best;
    }
}
