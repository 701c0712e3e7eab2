package org.hearthbook.service.enrolment;

import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;

/// Words that only the service can have said, and only lately. A laptop puts one in each proof: so
/// its proof is known to be fresh, whatever its own clock shows.
public final class Nonces {

    /// A nonce is good for as long as this, or up to twice as long.
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String PURPOSE = "nonce";
    private static final int PROOF = 8;
    private static final int SIZE = Integer.BYTES + PROOF;

    private final ServiceKeys keys;
    private final InstantSource clock;

    public Nonces(ServiceKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// One that is good from now on: 16 characters.
    public String fresh() {
        return Wire.text(nonce(window()));
    }

    /// Whether the service said this, and not too long ago.
    public boolean isFresh(String nonce) {
        var bytes = Unreadable.orNone(nonce);
        if (bytes.length != SIZE) {
            return false;
        }
        var said = ByteBuffer.wrap(bytes).getInt();
        return Math.abs(window() - said) <= 1 && MessageDigest.isEqual(bytes, nonce(said));
    }

    /// From then on, no nonce that is good now is good any longer.
    public Instant allGone() {
        return Instant.ofEpochSecond((window() + 3L) * WINDOW.toSeconds());
    }

    private int window() {
        return (int) (clock.instant().getEpochSecond() / WINDOW.toSeconds());
    }

    private byte[] nonce(int window) {
        var words = ByteBuffer.allocate(Integer.BYTES).putInt(window).array();
        var proof = Arrays.copyOf(keys.said(PURPOSE, words), PROOF);
        return ByteBuffer.allocate(SIZE).put(words).put(proof).array();
    }
}
