package org.hearthbook.records.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class DefaultInductionTest {

    private final ContentPack pack = ContentPacks.shipped();

    @Test
    void holdsSevenStandardsWithThirtyEightOutcomes() {
        var mainstream = set("primary");

        assertEquals(
                List.of(4, 6, 5, 5, 8, 5, 5),
                mainstream.standards().stream()
                        .map(standard -> standard.outcomes().size())
                        .toList());
        assertEquals(38, mainstream.outcomes().size());
    }

    @Test
    void numbersEachOutcomeAfterItsStandard() {
        for (var standard : set("primary").standards()) {
            for (var outcome : standard.outcomes()) {
                assertTrue(outcome.code().startsWith(standard.number() + "."), outcome::code);
            }
        }
    }

    @Test
    void marksOutcome12AsTheOneAboutEquality() {
        var mainstream = set("primary");
        var primary =
                mainstream.outcomes().stream()
                        .filter(outcome -> outcome.equality().equals("primary"))
                        .map(Outcome::code)
                        .toList();

        assertEquals("1.2", mainstream.equalityOutcome());
        assertEquals(List.of("1.2"), primary);
    }

    @Test
    void givesTwelveMonthsAndEighteenToFamilyAndFriends() {
        assertEquals(12, set("primary").deadlineMonths());
        assertEquals(12, set("secondary").deadlineMonths());
        assertEquals(18, set("family-and-friends").deadlineMonths());
        assertEquals(2_000, set("primary").accountCharacters());
    }

    @Test
    void saysThatTheOutcomesOfFamilyAndFriendsComeFromTheService() {
        var set = set("family-and-friends");

        assertEquals(6, set.standards().size());
        assertEquals(List.of(), set.outcomes());
        assertTrue(set.outcomesComeFromService());
        assertTrue(set.notice().contains("come from your service"));
        assertNull(set.equalityOutcome());
    }

    @Test
    void asksNothingOfSupportedLodgings() {
        var kind = pack.carerKind("supported-lodgings").orElseThrow();

        assertEquals(Optional.empty(), pack.inductionSetFor(kind));
    }

    @Test
    void givesEveryOutcomeSomethingToThinkWith() {
        for (var outcome : set("primary").outcomes()) {
            var letters = outcome.criteria().stream().map(Criterion::letter).toList();
            var first = letters.getFirst().charAt(0);

            assertTrue(first == 'a' || first == '1', outcome::code);
            for (var at = 0; at < letters.size(); at++) {
                assertEquals(String.valueOf((char) (first + at)), letters.get(at), outcome.code());
            }
        }
    }

    @Test
    void lettersNoPromptOfAnOutcomeThatNoSourceConfirms() {
        set("primary").outcomes().stream()
                .filter(outcome -> outcome.verification().equals("unverified"))
                .forEach(outcome -> assertEquals("1", outcome.criteria().getFirst().letter()));
    }

    @Test
    void keepsHowFarEachOutcomeWasChecked() {
        assertEquals("verified", outcome("1.2").verification());
        assertEquals("corroborated", outcome("1.1").verification());
        assertEquals("unverified", outcome("7.5").verification());
    }

    private InductionSet set(String kind) {
        return pack.inductionSetFor(pack.carerKind(kind).orElseThrow()).orElseThrow();
    }

    private Outcome outcome(String code) {
        return set("primary").outcome(code).orElseThrow();
    }
}
