package org.hearthbook.laptop.documents.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.Vera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words that no document was made for, as people paste them.
final class HostileWordsTest {

    @TempDir private Path folder;

    @Test
    void showsMarkupAsItWasTyped() throws Exception {
        var words = "</p><script>x</script> &amp; <img src=\"file:///x\"/> ]]> {color:red} \\";

        var pdf = Presses.press(html -> html.block("p", "", words), folder);

        assertEquals("Page 1 of 1 A document " + words, Read.words(pdf));
    }

    @Test
    void keepsAHundredThousandLettersWithoutASpace() throws Exception {
        var words = letters(100_000);

        var pdf = Presses.press(html -> html.block("p", "", words), folder);

        var read = Read.words(pdf).replaceAll("Page \\d+ of \\d+", "").replace(" ", "");
        assertEquals("Adocument" + words, read);
    }

    @Test
    void keepsAHundredThousandLettersOfAScriptOfItsOwn() throws Exception {
        var words = "سلام".repeat(25_000);

        var pdf = Presses.press(html -> html.block("p", "", words), folder);

        var read = Read.words(pdf).replaceAll("[^\\u0600-\\u06FF]", "");
        assertEquals(words.length(), read.length());
    }

    @Test
    void showsControlCharactersInsteadOfBreakingOnThem() throws Exception {
        var words = "bell\u0007 nothing\u0000 half\uD83D odd\uFFFF own\uE123 end";

        var pdf = Presses.press(html -> html.paragraphs("", words), folder);

        assertEquals(
                "Page 1 of 1 A document bell\u2407 nothing\u2400 half\uFFFD odd\uFFFD own\uFFFD"
                        + " end",
                Read.words(pdf));
        assertEquals(List.of(), Vera.archivalFaults(pdf));
    }

    @Test
    void survivesMarksHeapedOnOneLetter() throws Exception {
        var words = "Z" + "\u0300\u0323".repeat(400) + "algo";

        var pdf = Presses.press(html -> html.block("p", "", words), folder);

        assertTrue(Read.words(pdf).contains("algo"));
        assertEquals(List.of(), Vera.archivalFaults(pdf));
    }

    @Test
    void keepsTitlesThatHoldMarkupAndOtherScripts() throws Exception {
        var title = "Portfolio of <Amara> & \"عمر\" 😀\u0000";
        var html = new Html();
        html.heading(1, "top", title);
        var manuscript =
                new Manuscript(title, title, title, java.time.Instant.EPOCH, html, List.of());

        var pdf = Presses.press(manuscript, folder);

        Vera.lasts(pdf);
    }

    private static String letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> String.valueOf((char) ('a' + at * 7 % 26)))
                .collect(Collectors.joining());
    }
}
