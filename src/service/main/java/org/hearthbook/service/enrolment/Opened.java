package org.hearthbook.service.enrolment;

import org.hearthbook.records.sync.Outcome;
import org.hearthbook.records.sync.SyncRequest;

/// What came of opening one change that was handed over.
sealed interface Opened {

    /// A change to be taken in.
    record Offered(SyncRequest.Offer offer) implements Opened {}

    /// It was not sealed for this service, or not about this change.
    record Shut(Outcome outcome) implements Opened {}
}
