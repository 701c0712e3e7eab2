package org.hearthbook.laptop.documents.type;

import com.ibm.icu.lang.UScript;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The drawers of type for one document: turns words as written into letters that its fonts draw.
///
/// Letters of the text font stay as they are. Everything else becomes a sort in the document's
/// own font, which knows the characters that it stands for, so that nothing typed is ever lost.
public final class Typecase {

    private static final Set<Integer> RIGHT_TO_LEFT =
            Set.of(UScript.ARABIC, UScript.SYRIAC, UScript.NKO, UScript.THAANA, UScript.HEBREW);
    private static final Set<Integer> SYLLABIC =
            Set.of(
                    UScript.BENGALI,
                    UScript.DEVANAGARI,
                    UScript.GURMUKHI,
                    UScript.GUJARATI,
                    UScript.TAMIL,
                    UScript.TELUGU,
                    UScript.KANNADA,
                    UScript.MALAYALAM,
                    UScript.SINHALA,
                    UScript.KHMER,
                    UScript.MYANMAR,
                    UScript.THAI,
                    UScript.LAO);

    private final FontShelf shelf = new FontShelf();
    private final Sorts sorts = new Sorts();
    private final SingleLetters single = new SingleLetters(shelf, sorts);
    private final Accents accents = new Accents(single, sorts);
    private final Map<Integer, JoinedScript> joined = new HashMap<>();
    private final Map<Integer, SyllabicScript> syllabic = new HashMap<>();

    /// A typecase that holds the letters and digits of the document's own words, such as its page
    /// numbers.
    public Typecase() {
        IntStream.rangeClosed(' ', '~').forEach(letter -> single.set(letter, new StringBuilder()));
    }

    /// The words as the document's fonts spell them, with `\n` at each end of a line.
    public String set(String words) {
        var letters = Letters.clean(words);
        var typeset = new StringBuilder(letters.length);
        var at = 0;
        while (at < letters.length) {
            at = setNext(letters, at, typeset);
        }
        return typeset.toString();
    }

    /// The words for places that are read and not drawn, such as a title: nothing in them that a
    /// document cannot hold, and on one line.
    public static String plain(String words) {
        return Letters.text(Letters.clean(words)).replace('\n', ' ');
    }

    /// The fonts that draw everything set so far.
    public DocumentFonts fonts() {
        return new DocumentFonts(shelf.text(), sorts);
    }

    private int setNext(int[] letters, int at, StringBuilder typeset) {
        var script = UScript.getScript(letters[at]);
        if (RIGHT_TO_LEFT.contains(script)) {
            var end = Letters.runEnd(letters, at, script);
            joined(script).set(Letters.part(letters, at, end), typeset);
            return end;
        }
        if (SYLLABIC.contains(script)) {
            var end = Letters.runEnd(letters, at, script);
            syllabic(script).set(Letters.part(letters, at, end), typeset);
            return end;
        }
        return setCluster(letters, at, typeset);
    }

    private int setCluster(int[] letters, int at, StringBuilder typeset) {
        var end = Letters.clusterEnd(letters, at);
        if (end == at + 1) {
            single.set(letters[at], typeset);
        } else {
            accents.set(Letters.part(letters, at, end), typeset);
        }
        return end;
    }

    private JoinedScript joined(int script) {
        return joined.computeIfAbsent(
                script,
                wanted -> new JoinedScript(shelf.forScript(wanted).orElseThrow(), single, sorts));
    }

    private SyllabicScript syllabic(int script) {
        return syllabic.computeIfAbsent(
                script, wanted -> new SyllabicScript(shelf.forScript(wanted).orElseThrow(), sorts));
    }
}
