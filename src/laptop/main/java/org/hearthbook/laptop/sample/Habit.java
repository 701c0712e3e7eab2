package org.hearthbook.laptop.sample;

import java.util.List;

/// How often a kind of note is written about one child, in notes a day.
record Habit(String kind, double often) {

    /// Together about two and a half notes for each child and day.
    static final List<Habit> OF_A_CHILD =
            List.of(
                    new Habit("everyday", 1.0),
                    new Habit("everyday", 0.5),
                    new Habit("school", 0.4),
                    new Habit("medication", 0.2),
                    new Habit("family-time", 0.12),
                    new Habit("emotional-wellbeing", 0.1),
                    new Habit("good-news", 0.09),
                    new Habit("identity-and-culture", 0.08),
                    new Habit("health", 0.04),
                    new Habit("trouble-coping", 0.03),
                    new Habit("incident", 0.015),
                    new Habit("racism", 0.003),
                    new Habit("disclosure", 0.003),
                    new Habit("serious-illness", 0.0004),
                    new Habit("missing", 0.0004),
                    new Habit("police", 0.0003),
                    new Habit("allegation", 0.0003));

    static final List<Habit> OF_THE_HOUSEHOLD =
            List.of(new Habit("household", 0.06), new Habit("worker", 0.12));
}
