package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Says what will probably be said next while the last reply is still being written down, so that
/// laptop and service work at the same time. What turns out not to be wanted counts as a reply that
/// was lost: every request can be repeated.
final class Ahead {

    private record Sent(SyncRequest request, CompletableFuture<Answer<SyncReply>> answer) {}

    private static final Executor BESIDE = Thread.ofVirtual().name("ahead")::start;

    private final HttpLink link;
    private @Nullable Sent sent;

    Ahead(HttpLink link) {
        this.link = link;
    }

    void send(SyncRequest request) {
        sent = new Sent(request, CompletableFuture.supplyAsync(() -> link.sync(request), BESIDE));
    }

    /// The answer to `wanted`, which may have been sent already.
    Answer<SyncReply> answer(SyncRequest wanted) {
        var before = sent;
        sent = null;
        return before != null && before.request().equals(wanted)
                ? before.answer().join()
                : link.sync(wanted);
    }

    /// Time goes by: what was answered until now is answered anew.
    void forget() {
        sent = null;
    }
}
