package org.hearthbook.laptop.sync;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import org.hearthbook.records.sync.EarlyRequest;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
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
    private @Nullable EarlyRequest early;

    Ahead(HttpLink link) {
        this.link = link;
    }

    /// Packs what `likely` offers: it will probably be sent next, with a cursor that only the reply
    /// to what is under way can tell.
    void pack(SyncRequest likely) {
        early = new EarlyRequest(likely.households().getFirst().changes(), link.coding());
    }

    /// Sends `request`, unless it is under way already.
    void send(SyncRequest request) {
        if (sent == null || !sent.request().equals(request)) {
            var beginning = early != null && early.isBeginningOf(request) ? early : null;
            sent = new Sent(request, supplyAsync(() -> answer(request, beginning), BESIDE));
        }
        early = null;
    }

    private Answer<SyncReply> answer(SyncRequest request, @Nullable EarlyRequest beginning) {
        return beginning == null ? link.sync(request) : link.sync(request, beginning);
    }

    /// The answer to what was sent last.
    Answer<SyncReply> answer() {
        var under = Objects.requireNonNull(sent, "nothing was sent");
        sent = null;
        return under.answer().join();
    }

    /// Time goes by: what was answered until now is answered anew.
    void forget() {
        sent = null;
        early = null;
    }
}
