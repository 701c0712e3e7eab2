package org.hearthbook.laptop.store;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One household's changes in the order in which they came to this laptop, and what the service
/// said of them. Changes are only ever added.
public interface BookLog {

    /// Keeps all of it or nothing, and returns when the disk has it. An entry that is kept already
    /// is left as it is; a mark takes the place of the one before it.
    ///
    /// @param reach null to leave it as it is
    Saving keep(List<Entry> entries, List<Marked> marks, @Nullable Reach reach);

    /// Every entry that opens, in order, and what is wrong with the rest.
    LogReading readAll();

    /// All marks, in no order.
    List<Marked> marks();

    /// Empty before the service was ever heard.
    Optional<Reach> reach();
}
