package org.hearthbook.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("-hb-([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> PAPERS =
            List.of(
                    "paper",
                    "surface",
                    "accent-soft",
                    "good-soft",
                    "wait-soft",
                    "danger-soft",
                    "quiet-soft");
    private static final List<String> WORDS =
            List.of("ink", "ink-quiet", "accent", "accent-deep", "good", "wait", "danger");
    private static final List<String> PARTS = List.of("edge", "focus");

    /// WCAG 2.2, 1.4.3.
    private static final double TEXT = 4.5;

    /// WCAG 2.2, 1.4.11 and 2.4.13.
    private static final double PART = 3;

    /// WCAG 2.2, 1.4.6, which the contrast theme promises.
    private static final double STRONG = 7;

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyWordCanBeReadOnEveryPaper(Theme theme) throws IOException {
        var tokens = tokens(theme);

        var faint =
                Stream.concat(
                                pairs(tokens, WORDS, PAPERS),
                                pairs(
                                        tokens,
                                        List.of("on-accent"),
                                        List.of("accent", "accent-deep")))
                        .filter(pair -> pair.ratio() < (theme == Theme.CONTRAST ? STRONG : TEXT))
                        .toList();

        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyEdgeAndTheFocusRingCanBeSeenOnEveryPaper(Theme theme) throws IOException {
        var faint =
                pairs(tokens(theme), PARTS, PAPERS).filter(pair -> pair.ratio() < PART).toList();

        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyThemeNamesTheSameColours(Theme theme) throws IOException {
        assertEquals(tokens(Theme.LIGHT).keySet(), tokens(theme).keySet());
    }

    @Test
    void theMeasureItselfTellsBlackFromWhiteAndGreyFromGrey() {
        assertEquals(21, ratio(Color.BLACK, Color.WHITE), 0.01);
        assertTrue(ratio(Color.web("#777777"), Color.WHITE) < TEXT);
        assertTrue(ratio(Color.web("#767676"), Color.WHITE) > TEXT);
    }

    private record Pair(String front, String behind, double ratio) {}

    private static Stream<Pair> pairs(
            Map<String, Color> tokens, List<String> fronts, List<String> papers) {
        return fronts.stream()
                .flatMap(front -> papers.stream().map(paper -> pair(tokens, front, paper)));
    }

    private static Pair pair(Map<String, Color> tokens, String front, String behind) {
        return new Pair(
                front,
                behind,
                ratio(
                        Objects.requireNonNull(tokens.get(front), front),
                        Objects.requireNonNull(tokens.get(behind), behind)));
    }

    private static double ratio(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        try (var sheet = Theme.class.getResourceAsStream(theme.tokens())) {
            var css =
                    new String(
                            Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
            var tokens = new TreeMap<String, Color>();
            TOKEN.matcher(css)
                    .results()
                    .forEach(found -> tokens.put(found.group(1), Color.web(found.group(2))));
            return tokens;
        }
    }
}
