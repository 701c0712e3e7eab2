package org.hearthbook.desktop.settings;

import org.hearthbook.records.content.Guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The guides of the content pack, and the ones that hold certain words.
final class HelpModel {

    private final List<Guide> guides;

    HelpModel(List<Guide> guides) {
        this.guides = List.copyOf(guides);
    }

    /// The guides that hold every word of `typed`, those with them in the title first.
    List<Guide> find(String typed) {
        var words = Arrays.stream(plain(typed).split("\\s+")).filter(it -> !it.isEmpty()).toList();
        var titled = guides.stream().filter(it -> holds(plain(it.title()), words)).toList();
        var others =
                guides.stream()
                        .filter(it -> !titled.contains(it))
                        .filter(it -> holds(all(it), words));
        return Stream.concat(titled.stream(), others).toList();
    }

    private static boolean holds(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static String all(Guide guide) {
        return Stream.concat(Stream.of(guide.title()), guide.paragraphs().stream())
                .map(HelpModel::plain)
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
