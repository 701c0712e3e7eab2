package org.hearthbook.service.enrolment;

import java.util.List;
import java.util.UUID;

/// The carers of a household as its book knows them.
public interface Members {

    /// The ids of the carers of exactly this name, in the order in which they were added.
    List<UUID> named(UUID household, String name);
}
