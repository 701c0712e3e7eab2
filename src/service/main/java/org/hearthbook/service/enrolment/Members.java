package org.hearthbook.service.enrolment;

import org.hearthbook.service.store.Transaction;

import java.util.List;
import java.util.UUID;

/// The carers of a household as its book knows them.
public interface Members {

    /// The ids of the carers who go by exactly this name.
    List<UUID> named(Transaction transaction, UUID household, String name);
}
