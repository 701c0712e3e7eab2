package org.hearthbook.proving.simulation;

import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

/// One request under way, and then its reply on the way back.
final class Message {

    private final Laptop from;
    private final int life;
    private final SyncRequest request;
    private final byte[] body;
    private byte @Nullable [] reply;
    private boolean isAwaited;

    private Message(Laptop from, SyncRequest request, byte[] body, boolean isAwaited) {
        this.from = from;
        this.life = from.life();
        this.request = request;
        this.body = body;
        this.isAwaited = isAwaited;
    }

    static Message of(Laptop from, SyncRequest request) {
        return new Message(from, request, Wire.write(request), true);
    }

    /// The same once more, as networks sometimes make of one; nobody waits for it.
    Message again() {
        var again = new Message(from, request, body, false);
        again.reply = reply;
        return again;
    }

    void giveUp() {
        isAwaited = false;
    }

    void turnBack(byte[] withReply) {
        reply = withReply;
    }

    Laptop from() {
        return from;
    }

    SyncRequest request() {
        return request;
    }

    byte[] body() {
        return body;
    }

    byte @Nullable [] reply() {
        return reply;
    }

    /// Whether the program that sent it is still there.
    boolean hasSender() {
        return life == from.life();
    }

    /// Whether that program still waits for the reply.
    boolean isAwaited() {
        return isAwaited && hasSender();
    }
}
