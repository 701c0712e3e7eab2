package org.hearthbook.service.sample;

import java.util.List;

/// The made-up people of made-up households, of many backgrounds.
record Cast(String family, String first, String second, String child) {

    private static final List<String> FAMILIES =
            List.of("Obi", "Świętek", "Haddad", "Sen", "Tesfaye", "Reed", "Kaur", "Delacroix");
    private static final List<String> FIRST =
            List.of("Amara", "Zofia", "Layla", "মায়া", "ሰላም", "Margaret", "Harpreet", "Élodie");
    private static final List<String> SECOND =
            List.of("Ben", "Marek", "Omar", "Arjun", "Dawit", "Colin", "Gurdeep", "Luc");
    private static final List<String> CHILDREN =
            List.of("Kofi", "Ola", "Noor", "Ishaan", "Liya", "Sam", "Simran");

    /// The cast of the household of that number, counted from 0.
    static Cast of(int number) {
        var at = number % FAMILIES.size();
        var family = FAMILIES.get(at);
        var round = number / FAMILIES.size();
        var more = round == 0 ? "" : " " + (round + 1);
        return new Cast(
                family + more,
                FIRST.get(at) + " " + family + more,
                SECOND.get((at + round) % SECOND.size()) + " " + family + more,
                CHILDREN.get(number % CHILDREN.size()));
    }
}
