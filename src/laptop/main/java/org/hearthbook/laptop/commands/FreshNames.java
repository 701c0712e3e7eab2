package org.hearthbook.laptop.commands;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names for files in one folder, no two alike and each good on every computer.
final class FreshNames {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^[.-]+|[.-]+$");
    private static final int LONGEST = 60;

    private final Path folder;
    private final Set<String> given = new HashSet<>();

    FreshNames(Path folder) {
        this.folder = folder;
    }

    /// Where to write what somebody called `wanted`.
    Path of(String wanted) {
        var plain = plain(wanted);
        var dot = plain.lastIndexOf('.');
        var stem = dot > 0 ? plain.substring(0, dot) : plain;
        var ending = dot > 0 ? plain.substring(dot) : "";
        var name = cut(stem) + ending;
        for (var number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(stem) + "-" + number + ending;
        }
        return folder.resolve(name);
    }

    private static String plain(String wanted) {
        var dashed = NOT_IN_NAMES.matcher(wanted).replaceAll("-");
        var trimmed = AT_THE_EDGES.matcher(dashed).replaceAll("");
        return trimmed.isEmpty() ? "file" : trimmed;
    }

    private static String cut(String stem) {
        var letters = stem.codePointCount(0, stem.length());
        return letters <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
    }
}
