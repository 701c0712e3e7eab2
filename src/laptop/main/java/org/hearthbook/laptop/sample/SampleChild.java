package org.hearthbook.laptop.sample;

import org.hearthbook.records.people.PersonChange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A made-up child: how they are written, how they are called at home, and when they live here.
///
/// @param left the day they moved on, or the day after the story when they are still here
/// @param profile who they are, under the content pack's prompts
record SampleChild(
        UUID id,
        String name,
        String called,
        String sayIt,
        String initials,
        LocalDate born,
        LocalDate came,
        LocalDate left,
        Map<String, String> profile) {

    private static final List<Map<String, String>> PROFILES =
            List.of(
                    Map.of(
                            "call-me", "Daryna at home, Dasha to my sister. She and her.",
                            "languages", "Українська з мамою, English at school.",
                            "food", "Borscht, and never the pink yoghurt.",
                            "calm", "The heavy blanket and no talking.",
                            "proud-of", "I can swim a whole length under water."),
                    Map.of(
                            "call-me", "Sami. He and him.",
                            "languages", "العربية with Grandad. English. Some Kurdish songs.",
                            "faith", "I am Muslim. I do not eat pork. Ask me about Ramadan.",
                            "days-that-matter", "Eid, and the third of May.",
                            "calm", "Outside. Football if there is one."),
                    Map.of(
                            "call-me", "Berhan. They, please.",
                            "languages", "አማርኛ and English. I dream in both.",
                            "hair", "Sunday evening, with the coconut oil. Ask before you touch.",
                            "food", "Injera. Not too hot.",
                            "looking-forward", "A room with a window to the garden."));

    /// The three of a story that goes from `from` to `until`: the first moves on before the end.
    static List<SampleChild> over(LocalDate from, LocalDate until, List<UUID> ids) {
        var days = until.toEpochDay() - from.toEpochDay();
        var still = until.plusDays(1);
        var first = from.plusDays(Math.min(20, days / 20));
        var second = from.plusDays(days / 8);
        var third = from.plusDays(days / 3);
        return List.of(
                new SampleChild(
                        ids.get(0),
                        "Дарина Приклад",
                        "Daryna",
                        "dah-RIH-nah prih-KLAD",
                        "DP",
                        first.minusYears(8).minusDays(40),
                        first,
                        from.plusDays(days * 6 / 10),
                        PROFILES.get(0)),
                new SampleChild(
                        ids.get(1),
                        "سامي مثال",
                        "Sami",
                        "SAH-mee mih-THAAL",
                        "SM",
                        second.minusYears(5).minusDays(130),
                        second,
                        still,
                        PROFILES.get(1)),
                new SampleChild(
                        ids.get(2),
                        "ብርሃን ምሳሌ",
                        "Berhan",
                        "bir-HAHN mih-SAH-leh",
                        "BM",
                        third.minusYears(4).minusDays(260),
                        third,
                        still,
                        PROFILES.get(2)));
    }

    boolean livesHereOn(LocalDate day) {
        return !day.isBefore(came) && day.isBefore(left);
    }

    PersonChange.ChildAdded added() {
        return new PersonChange.ChildAdded(name, sayIt, initials, born, came);
    }
}
