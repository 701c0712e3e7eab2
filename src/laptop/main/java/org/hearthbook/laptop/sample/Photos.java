package org.hearthbook.laptop.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The photos that are taken over the years: so many in all, on the better days.
final class Photos {

    private static final Set<String> WORTH_ONE = Set.of("good-news", "identity-and-culture");

    private final Storyteller story;
    private final Pictures pictures;
    private final LocalDate from;
    private final long days;
    private final int wanted;
    private final List<UUID> taken = new ArrayList<>();

    Photos(Storyteller story, Pictures pictures, LocalDate from, LocalDate until, int wanted) {
        this.story = story;
        this.pictures = pictures;
        this.from = from;
        this.wanted = wanted;
        days = until.toEpochDay() - from.toEpochDay();
    }

    /// The photo that goes with a note of this kind, if one was taken and it is time for one.
    List<UUID> of(Hand carer, LocalDate day, String kind) {
        var due = wanted * (day.toEpochDay() - from.toEpochDay() + 1) / days;
        return WORTH_ONE.contains(kind) && taken.size() < due ? List.of(take(carer)) : List.of();
    }

    private UUID take(Hand carer) {
        var name = story.tell("photo name", "") + ".jpg";
        var photo = carer.keep(name, pictures.photo(taken.size()));
        taken.add(photo);
        return photo;
    }

    /// Takes those that are still wanted.
    void takeTheRest(Hand carer) {
        while (taken.size() < wanted) {
            take(carer);
        }
    }

    List<UUID> taken() {
        return List.copyOf(taken);
    }
}
