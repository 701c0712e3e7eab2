package org.hearthbook.service.store;

import org.hearthbook.records.changes.Hashes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/// A change that a laptop brings, with its hash.
public final class Incoming {

    private static final int CHAIN = 16;

    private final UUID id;
    private final UUID record;
    private final byte[] payload;
    private final byte[] sha256;

    /// @param payload left to this
    public Incoming(UUID id, UUID record, byte[] payload) {
        this.id = id;
        this.record = record;
        this.payload = payload;
        this.sha256 = Hashes.sha256().digest(payload);
    }

    public UUID id() {
        return id;
    }

    public UUID record() {
        return record;
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    /// The hash as base64url.
    String hash() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256);
    }

    /// What the log's chain is once this follows `before`.
    String chainAfter(String before) {
        var digest = Hashes.sha256();
        digest.update(before.getBytes(StandardCharsets.US_ASCII));
        digest.update(sha256);
        var all = digest.digest();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, CHAIN));
    }

    byte[] bytes() {
        return payload;
    }
}
