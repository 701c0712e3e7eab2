package org.hearthbook.records.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Map;

final class InitialsTest {

    private static final Map<String, String> IN_EVERY_SCRIPT =
            Map.of(
                    "Amara Okafor", "AO",
                    "Kofi", "K",
                    "  anna   maria  de la Cruz ", "AC",
                    "\u0410\u043D\u043D\u0430 \u041F\u0435\u0442\u0440\u043E\u0432\u0430",
                            "\u0410\u041F",
                    "\u0645\u0631\u064A\u0645 \u062D\u0633\u0646", "\u0645\u062D",
                    "\u1230\u120B\u121D \u1260\u1240\u1208", "\u1230\u1260",
                    "E\u0301milie", "E\u0301",
                    "Jean-Luc", "JL",
                    "", "",
                    " \n", "");

    @Test
    void takesTheFirstLetterOfTheFirstAndTheLastName() {
        IN_EVERY_SCRIPT.forEach((name, initials) -> assertEquals(initials, Initials.of(name)));
    }

    @Test
    void cutsNoLetterInTwo() {
        var faces = "\uD83D\uDE00\uD83D\uDE01 \u0BA8\u0BBF\u0BB2\u0BBE";

        assertEquals("\uD83D\uDE00\u0BA8\u0BBF", Initials.of(faces));
    }
}
