package org.hearthbook.desktop.notes;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A half-written note as fields that a draft can keep, and back again.
final class NoteDraft {

    private static final String FIELD = "field.";
    private static final String WORDS = "words.";
    private static final String SPEAKER = "speaker.";

    private NoteDraft() {}

    static Map<String, String> of(NoteForm form) {
        var draft = new LinkedHashMap<String, String>();
        draft.put("kind", form.kind().get());
        draft.put("about", joined(form.about()));
        draft.put("on", form.on().get());
        draft.put("at", form.at().get());
        draft.put("text", form.text().get());
        draft.put("files", joined(form.files()));
        draft.put("tags", joined(form.tags()));
        draft.put("dismissed", joined(form.dismissed()));
        form.fields().forEach((id, words) -> draft.put(FIELD + id, words));
        for (var index = 0; index < form.spoken().size(); index++) {
            var spoken = form.spoken().get(index);
            var speaker = spoken.speaker().get();
            draft.put(WORDS + index, spoken.words().get());
            draft.put(SPEAKER + index, speaker == null ? "" : speaker.toString());
        }
        return draft;
    }

    static void show(Map<String, String> draft, NoteForm form) {
        form.kind().set(draft.getOrDefault("kind", ""));
        parts(draft, "about").map(UUID::fromString).forEach(form.about()::add);
        form.on().set(draft.getOrDefault("on", ""));
        form.at().set(draft.getOrDefault("at", ""));
        form.text().set(draft.getOrDefault("text", ""));
        parts(draft, "files").map(UUID::fromString).forEach(form.files()::add);
        parts(draft, "tags").forEach(form.tags()::add);
        parts(draft, "dismissed").forEach(form.dismissed()::add);
        draft.forEach((key, words) -> showField(key, words, form));
        for (var index = 0; draft.containsKey(WORDS + index); index++) {
            form.spoken().add(spoken(draft, index));
        }
    }

    private static void showField(String key, String words, NoteForm form) {
        if (key.startsWith(FIELD)) {
            form.fields().put(key.substring(FIELD.length()), words);
        }
    }

    private static SpokenWords spoken(Map<String, String> draft, int index) {
        var spoken = new SpokenWords();
        spoken.words().set(draft.getOrDefault(WORDS + index, ""));
        var speaker = draft.getOrDefault(SPEAKER + index, "");
        spoken.speaker().set(speaker.isEmpty() ? null : UUID.fromString(speaker));
        return spoken;
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }

    private static Stream<String> parts(Map<String, String> draft, String key) {
        return Arrays.stream(draft.getOrDefault(key, "").split(",", -1))
                .filter(it -> !it.isEmpty());
    }
}
