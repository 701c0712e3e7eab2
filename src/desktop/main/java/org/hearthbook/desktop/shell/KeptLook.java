package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.theme.Look;
import org.hearthbook.desktop.theme.Theme;
import org.hearthbook.laptop.book.Book;

import java.util.Arrays;

/// The look that was chosen on this laptop, kept with the book where no key is needed.
final class KeptLook {

    private static final String THEME = "theme";
    private static final String TEXT = "text-percent";

    private KeptLook() {}

    static Look of(Book book) {
        return new Look(theme(book.setting(THEME, "")), percent(book.setting(TEXT, "")));
    }

    static void keep(Book book, Look look) {
        book.keepSetting(THEME, look.theme().name());
        book.keepSetting(TEXT, String.valueOf(look.textPercent()));
    }

    private static Theme theme(String kept) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(kept))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static int percent(String kept) {
        return kept.matches("\\d{3}")
                ? Math.clamp(Integer.parseInt(kept), Look.SMALLEST, Look.LARGEST)
                : Look.SMALLEST;
    }
}
