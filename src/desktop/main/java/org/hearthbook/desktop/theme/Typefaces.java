package org.hearthbook.desktop.theme;

import javafx.beans.value.ObservableValue;
import javafx.css.Styleable;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The letters shipped with the app, so that every name can be read on every laptop.
public final class Typefaces {

    private static final List<String> LATIN =
            List.of(
                    "AtkinsonHyperlegibleNext-Regular.ttf",
                    "AtkinsonHyperlegibleNext-Medium.ttf",
                    "AtkinsonHyperlegibleNext-SemiBold.ttf",
                    "AtkinsonHyperlegibleNext-Bold.ttf");
    private static final Map<UnicodeScript, String> OTHERS =
            new EnumMap<>(
                    Map.of(
                            UnicodeScript.ARABIC, "Arabic",
                            UnicodeScript.ETHIOPIC, "Ethiopic",
                            UnicodeScript.HEBREW, "Hebrew",
                            UnicodeScript.BENGALI, "Bengali",
                            UnicodeScript.DEVANAGARI, "Devanagari",
                            UnicodeScript.TAMIL, "Tamil"));
    private static final String PREFIX = "script-";

    private static boolean loaded;

    private Typefaces() {}

    /// Makes the letters known to the toolkit, once.
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        LATIN.forEach(Typefaces::loadFile);
        OTHERS.values().forEach(script -> loadFile("NotoSans" + script + "-Regular.ttf"));
        loaded = true;
    }

    /// Chooses letters for whatever script the words are written in, now and as they change.
    public static <T extends Labeled> T fit(T labeled) {
        follow(labeled, labeled.textProperty());
        return labeled;
    }

    /// Chooses letters for whatever script a person types.
    public static <T extends TextInputControl> T fit(T input) {
        follow(input, input.textProperty());
        return input;
    }

    /// Chooses letters for whatever script the text is written in.
    public static Text fit(Text text) {
        follow(text, text.textProperty());
        return text;
    }

    /// The script of `words` that needs letters of its own, if one does.
    static Optional<UnicodeScript> scriptOf(String words) {
        return words.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(OTHERS::containsKey)
                .findFirst();
    }

    private static void follow(Styleable styled, ObservableValue<String> words) {
        words.subscribe(text -> dress(styled, text == null ? "" : text));
    }

    private static void dress(Styleable styled, String words) {
        styled.getStyleClass().removeIf(name -> name.startsWith(PREFIX));
        scriptOf(words)
                .map(script -> PREFIX + OTHERS.get(script))
                .ifPresent(styled.getStyleClass()::add);
    }

    private static void loadFile(String name) {
        try (var stream = Objects.requireNonNull(Typefaces.class.getResourceAsStream(name), name)) {
            Font.loadFont(stream, 16);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
