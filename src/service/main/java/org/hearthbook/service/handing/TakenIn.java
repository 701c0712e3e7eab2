package org.hearthbook.service.handing;

import org.hearthbook.records.handing.NotTaken;

import java.util.List;
import java.util.UUID;

/// What came of taking in a sealed file.
public sealed interface TakenIn {

    /// It was taken in, as far as the rules let it.
    ///
    /// @param enrolment of the person and laptop that sealed it
    /// @param fresh changes that are new to the service
    /// @param known changes that it had already
    /// @param refused what may never go in
    /// @param waiting what can go in once something else is there, such as its writer's own laptop
    /// @param files that are there whole, of those in the file
    record Done(
            UUID household,
            UUID enrolment,
            long fresh,
            long known,
            List<No> refused,
            List<No> waiting,
            int files)
            implements TakenIn {
        public Done {
            refused = List.copyOf(refused);
            waiting = List.copyOf(waiting);
        }
    }

    /// A change that is not in the log, and the key of the reason.
    record No(UUID change, String because) {}

    /// The file itself is not right. Nothing was taken in.
    record NotRight(NotTaken.Why why) implements TakenIn {}

    /// The laptop that sealed it was revoked. Nothing was taken in.
    record Revoked(UUID enrolment) implements TakenIn {}

    /// Whoever sealed it has no part in that household. Nothing was taken in.
    record NotTheirs(UUID enrolment) implements TakenIn {}
}
