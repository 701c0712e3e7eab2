package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

class WordsTest {

    private static final UUID ID = new UUID(1, 2);

    static final List<Trouble> TROUBLES =
            List.of(
                    new Trouble.DiskFull(),
                    new Trouble.ReadOnly(),
                    new Trouble.Busy(),
                    new Trouble.Damaged(),
                    new Trouble.DiskFault("SQLite 10"),
                    new Trouble.NotAllowed(),
                    new Trouble.Clash(ID));

    static final List<Damage> DAMAGE =
            List.of(
                    new Damage.RowAltered(3),
                    new Damage.RowMissing(3),
                    new Damage.RowMoved(3, 4),
                    new Damage.ChainBroken(3),
                    new Damage.RolledBack(9, 4),
                    new Damage.Replaced(9),
                    new Damage.HeadLost());

    @ParameterizedTest
    @FieldSource("TROUBLES")
    void tellATroubleAndWhatToDo(Trouble trouble) {
        assertTrue(trouble.inPlainWords().matches("(?s)[A-Z].*\\. .*\\.?"), trouble.inPlainWords());
    }

    @ParameterizedTest
    @FieldSource("DAMAGE")
    void tellDamage(Damage damage) {
        assertTrue(damage.inPlainWords().endsWith("."), damage.inPlainWords());
    }

    @Test
    void giveTheNumbersOfARollBack() {
        assertEquals(
                "This book once held 9 entries and now holds 4. An older copy was put in its"
                        + " place.",
                new Damage.RolledBack(9, 4).inPlainWords());
    }

    @Test
    void areOrdinaryWords() {
        var words = ResourceBundle.getBundle(Words.class.getName(), Locale.UK);
        for (var key : words.keySet()) {
            var said = words.getString(key).toLowerCase(Locale.UK);
            assertFalse(
                    said.matches(".*\\b(please|sorry|invalid|oops|error|file system)\\b.*"), key);
            for (var sentence : said.split("[.] ", -1)) {
                assertTrue(sentence.split(" ", -1).length <= 25, key + ": " + sentence);
            }
        }
    }
}
