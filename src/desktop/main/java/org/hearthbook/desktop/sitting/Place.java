package org.hearthbook.desktop.sitting;

import java.util.UUID;

/// Somewhere in the window that a person can go to.
public sealed interface Place {

    /// All households of a social worker or a manager, who needs them first.
    record Families() implements Place {}

    record Home() implements Place {}

    record Notes() implements Place {}

    record OneNote(UUID note) implements Place {}

    /// A new note, or the one that was left half written.
    record WriteNote() implements Place {}

    record Standards() implements Place {}

    /// One outcome of the standards, such as `1.2`.
    record OneOutcome(String code) implements Place {}

    /// How a carer stands with their standards, as those of the service see it.
    record TheirStandards(UUID carer) implements Place {}

    /// One outcome of a carer, to be reviewed.
    record TheirOutcome(UUID carer, String code) implements Place {}

    /// A carer's whole set: more time, the recommendation, and the certificate.
    record Completion(UUID carer) implements Place {}

    record Visits() implements Place {}

    record OneVisit(UUID visit) implements Place {}

    /// A new visit, with what waits in the household beside it.
    record BeginVisit() implements Place {}

    record Training() implements Place {}

    record OneCourse(UUID training) implements Place {}

    /// A new course, on a topic of the content pack or on none.
    record AddCourse(String topic) implements Place {}

    record Agreement() implements Place {}

    record People() implements Place {}

    record OnePerson(UUID person) implements Place {}

    /// The numbers to ring.
    record Numbers() implements Place {}

    /// How the book stands with the fostering service.
    record Service() implements Place {}

    /// What the service did not take, and what else a person has to decide.
    record Attention() implements Place {}

    /// Connecting the book to a fostering service.
    record Connect() implements Place {}

    record Help() implements Place {}

    record Settings() implements Place {}
}
