package org.hearthbook.desktop.notes;

import org.hearthbook.records.notes.Version;
import org.hearthbook.records.notes.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What two people wrote at the same time: put together, or told apart.
final class Wordings {

    private Wordings() {}

    /// One wording with everything that any of them says.
    static Wording joined(List<Version> versions) {
        var last = versions.getLast().wording();
        var about = new LinkedHashSet<>(last.about());
        var files = new LinkedHashSet<>(last.files());
        var tags = new LinkedHashSet<>(last.tags());
        var fields = new LinkedHashMap<String, String>();
        for (var version : versions) {
            var wording = version.wording();
            about.addAll(wording.about());
            files.addAll(wording.files());
            tags.addAll(wording.tags());
            wording.fields().forEach((id, words) -> fields.merge(id, words, Wordings::both));
        }
        return new Wording(
                last.kind(),
                List.copyOf(about),
                last.happenedOn(),
                last.happenedAt(),
                versions.stream()
                        .map(it -> it.wording().text())
                        .distinct()
                        .collect(Collectors.joining("\n\n")),
                fields,
                List.copyOf(files),
                List.copyOf(tags));
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "\n\n" + other;
    }

    /// The sentences of `text` that `other` does not have, for underlining.
    static Set<String> onlyIn(String text, String other) {
        var theirs = new HashSet<>(sentences(other));
        var only = new ArrayList<>(sentences(text));
        only.removeIf(theirs::contains);
        return new LinkedHashSet<>(only);
    }

    /// `text` cut after the end of each sentence and line; joined again it is `text`.
    static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?\\u0964\\u1362\\n])", -1))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
