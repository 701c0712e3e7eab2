package org.hearthbook.records.training;

import static org.hearthbook.records.trying.Cast.AMARA;

import org.hearthbook.records.changes.Moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Courses that Amara took.
final class Courses {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 4);

    private Courses() {}

    static Course called(String title, String learned) {
        return new Course("equality", title, "Essex", MARCH, 90, learned, "", List.of(), List.of());
    }

    static Course lasting(int minutes) {
        return new Course("equality", "E", "Essex", MARCH, minutes, "", "", List.of(), List.of());
    }

    static Training about(String topic, LocalDate on) {
        var course = new Course(topic, "A course", "Essex", on, 0, "", "", List.of(), List.of());
        var id = new UUID(0x7000, on.toEpochDay());
        return new Training(
                id, AMARA, course, List.of(), false, new Moment(id, AMARA, Instant.EPOCH), id);
    }

    static Training removed(Training it) {
        return new Training(
                it.id(), it.carer(), it.course(), it.earlier(), true, it.recorded(), it.head());
    }
}
