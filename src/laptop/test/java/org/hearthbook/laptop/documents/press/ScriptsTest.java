package org.hearthbook.laptop.documents.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.documents.Vera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;

final class ScriptsTest {

    @TempDir private Path folder;

    static List<String> scripts() {
        return Scripts.all().toList();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void readsOutExactlyTheLettersThatWereTyped(String words) throws Exception {
        var pdf = Presses.press(html -> html.block("p", "", words), folder);

        assertEquals("Page 1 of 1 A document " + words, Read.words(pdf));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void readsOutTheSameLettersFromTheMiddleOfAnEnglishLine(String words) throws Exception {
        var pdf =
                Presses.press(
                        html ->
                                html.within(
                                        "p",
                                        "",
                                        it -> it.text("Seen by ").text(words).text(" today")),
                        folder);

        assertTrue(Read.words(pdf).contains(words), Read.words(pdf));
    }

    @Test
    void everyScriptLastsAndCanBeReadByEveryone() throws Exception {
        var pdf =
                Presses.press(
                        html ->
                                Scripts.all()
                                        .forEach(it ->
                                                html.block("p", "", it)
                                                        .block("h2", "", it)
                                                        .paragraphs("", it + " in a line")),
                        folder);

        Vera.lasts(pdf);
    }
}
