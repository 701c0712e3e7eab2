package org.hearthbook.service.store;

import org.hearthbook.records.changes.Hashes;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/// A change as the log has it.
public final class Logged {

    static final String COLUMNS = "seq, id, received, payload";

    private final long seq;
    private final UUID id;
    private final long received;
    private final byte[] payload;
    private final byte @Nullable [] sha256;

    /// @param sha256 of `payload` if it is known already
    Logged(long seq, UUID id, long received, byte[] payload, byte @Nullable [] sha256) {
        this.seq = seq;
        this.id = id;
        this.received = received;
        this.payload = payload;
        this.sha256 = sha256;
    }

    /// Its place in the household's order, from 1.
    public long seq() {
        return seq;
    }

    public UUID id() {
        return id;
    }

    /// When it arrived, by the service's clock.
    public Instant received() {
        return Instant.ofEpochMilli(received);
    }

    /// `Written.payload()`.
    public byte[] payload() {
        return payload.clone();
    }

    public byte[] sha256() {
        return sha256 == null ? Hashes.sha256().digest(payload) : sha256.clone();
    }

    /// The hash as base64url.
    String hash() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256());
    }

    public boolean isExactly(byte[] other) {
        return Arrays.equals(payload, other);
    }

    static Logged from(ResultSet row) throws SQLException {
        return new Logged(
                row.getLong("seq"),
                UUID.fromString(row.getString("id")),
                row.getLong("received"),
                row.getBytes("payload"),
                null);
    }
}
