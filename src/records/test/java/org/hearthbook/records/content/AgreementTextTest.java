package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AgreementTextTest {

    private static final AgreementSection KEYS = section("A key", "You get a key.", "Keep it.");
    private static final AgreementSection QUIET = section("Quiet", "We are quiet after ten.");

    @Test
    void isTheTextThatIsShown() {
        var expected =
                """
                House rules

                Version 3

                A key

                You get a key.

                Keep it.

                Quiet

                We are quiet after ten.
                """;

        assertEquals(expected, rules(3, KEYS, QUIET).text());
    }

    @Test
    void isHashedAsItIsShown() {
        assertEquals(
                "1db6b92b244c4a797858c656f9ac36961624e4ce67e61a3d3b9fbc6959515705",
                rules(3, KEYS, QUIET).sha256());
    }

    @Test
    void hashesEveryOtherWordingDifferently() {
        var hash = rules(3, KEYS, QUIET).sha256();

        assertNotEquals(hash, rules(4, KEYS, QUIET).sha256());
        assertNotEquals(hash, rules(3, QUIET, KEYS).sha256());
        assertNotEquals(
                hash, rules(3, section("A key", "You get a key.", "Keep it!"), QUIET).sha256());
    }

    @Test
    void leavesTheMatterOutOfWhatIsSigned() {
        var other = new AgreementSection(QUIET.heading(), QUIET.paragraphs(), "Another matter");

        assertEquals(rules(3, QUIET).sha256(), rules(3, other).sha256());
    }

    @Test
    void refusesAHeadingThatReadsAsTwoParagraphs() {
        assertThrows(
                IllegalArgumentException.class,
                () -> section("A key\n\nYou get a key.", "Keep it."));
    }

    @Test
    void refusesWordsThatTheScreenWouldHideOrTurnRound() {
        for (var hidden :
                List.of("\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\u0007", "\ud83c")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> section("A key", "You get" + hidden + " it."));
        }
    }

    @Test
    void takesWordsInEveryScript() {
        var section = section("مفتاح", "ቁልፍ ያገኛሉ።", "کلید\u200cها", "चाबी 🔑");

        assertEquals("مفتاح", section.heading());
    }

    @Test
    void isNotChangedThroughTheListItWasMadeFrom() {
        var sections = new ArrayList<>(List.of(KEYS));
        var agreement = new AgreementText("house-rules", 1, "House rules", sections);

        sections.clear();

        assertEquals(List.of(KEYS), agreement.sections());
    }

    @Test
    void refusesToBeEmpty() {
        assertThrows(IllegalArgumentException.class, () -> rules(1));
        assertThrows(IllegalArgumentException.class, () -> section("A key"));
        assertThrows(IllegalArgumentException.class, () -> rules(0, KEYS));
    }

    private static AgreementText rules(int version, AgreementSection... sections) {
        return new AgreementText("house-rules", version, "House rules", List.of(sections));
    }

    private static AgreementSection section(String heading, String... paragraphs) {
        return new AgreementSection(heading, List.of(paragraphs), "House rules");
    }
}
