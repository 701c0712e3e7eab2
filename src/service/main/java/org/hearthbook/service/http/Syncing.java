package org.hearthbook.service.http;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.service.sync.Caller;
import org.hearthbook.service.sync.Unanswerable;

/// Answers what laptops say and ask.
public interface Syncing {
    SyncReply answer(Caller caller, SyncRequest request) throws Unanswerable;
}
