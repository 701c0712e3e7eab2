package org.hearthbook.laptop.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Lists of made-up sentences, each under its name.
final class Phrases {

    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /// Reads `file` beside this class: a name in square brackets, then its lines. What comes before
    /// the first name is under the empty name; `#` begins a remark.
    static Phrases read(String file) {
        var phrases = new Phrases();
        var list = new ArrayList<String>();
        phrases.lists.put("", list);
        for (var line : lines(file)) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                phrases.lists.put(line.substring(1, line.length() - 1), list);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.add(line);
            }
        }
        return phrases;
    }

    /// Every line of the list called `name`; none if there is no such list.
    List<String> of(String name) {
        return List.copyOf(lists.getOrDefault(name, List.of()));
    }

    /// The lines that have no name over them, each cut at its bars.
    List<List<String>> rows() {
        return of("").stream().map(line -> List.of(line.split(" \\| ?", -1))).toList();
    }

    private static List<String> lines(String file) {
        var source = Objects.requireNonNull(Phrases.class.getResourceAsStream(file));
        try (var reader =
                new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
