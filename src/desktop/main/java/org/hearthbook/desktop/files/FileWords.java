package org.hearthbook.desktop.files;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.records.files.KeptFile;

import java.util.Locale;

/// What is said about a kept file.
public final class FileWords {

    private static final Words WORDS = Words.of(FileWords.class);
    private static final double KILO = 1024;

    private FileWords() {}

    /// Kind and size, such as "Photo, 1.2 MB".
    public static String about(KeptFile file) {
        return WORDS.get("about", kind(file), size(file.size()));
    }

    /// What it is, in one word or two.
    public static String kind(KeptFile file) {
        return WORDS.get(
                switch (file.mediaType()) {
                    case "image/jpeg", "image/png", "image/heic" -> "photo";
                    case "application/pdf" -> "pdf";
                    case "video/mp4" -> "video";
                    case String _ -> "other";
                });
    }

    /// How much it weighs, in everyday units.
    public static String size(long bytes) {
        return bytes < KILO * KILO
                ? WORDS.get("kilobytes", Math.max(1, Math.round(bytes / KILO)))
                : WORDS.get("megabytes", String.format(Locale.UK, "%.1f", bytes / KILO / KILO));
    }

    /// What can be added, said before anything is chosen.
    public static String takes() {
        return WORDS.get("takes", KeptFile.LARGEST / 1024 / 1024);
    }
}
