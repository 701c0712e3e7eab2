package org.hearthbook.service.enrolment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.keys.ServiceKeys;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// Tokens that say which enrolment comes in, for ten minutes, together with proofs of its key. No
/// token is kept; whether the enrolment still counts is asked of the database each time.
public final class Tokens {

    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String PURPOSE = "token";
    private static final int WORDS = 2 * Long.BYTES + Integer.BYTES;
    private static final int PROOF = 12;

    private final ServiceKeys keys;
    private final InstantSource clock;

    public Tokens(ServiceKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// A token for an enrolment, of use only with the key of this thumbprint: 43 characters.
    public Enrolment.Token issue(UUID enrolment, String thumbprint) {
        var expires = (int) (clock.instant().getEpochSecond() + LASTS.toSeconds());
        var token = token(enrolment, expires, thumbprint);
        return new Enrolment.Token(Wire.text(token), LASTS.toSeconds());
    }

    /// Whose token it is, if it was issued for this key and still counts.
    public Optional<UUID> enrolmentOf(String token, String thumbprint) {
        var bytes = Unreadable.orNone(token);
        if (bytes.length != WORDS + PROOF) {
            return Optional.empty();
        }
        var words = ByteBuffer.wrap(bytes);
        var enrolment = new UUID(words.getLong(), words.getLong());
        var expires = words.getInt();
        var isOurs = MessageDigest.isEqual(bytes, token(enrolment, expires, thumbprint));
        var counts = Integer.toUnsignedLong(expires) > clock.instant().getEpochSecond();
        return isOurs && counts ? Optional.of(enrolment) : Optional.empty();
    }

    private byte[] token(UUID enrolment, int expires, String thumbprint) {
        var words =
                ByteBuffer.allocate(WORDS)
                        .putLong(enrolment.getMostSignificantBits())
                        .putLong(enrolment.getLeastSignificantBits())
                        .putInt(expires)
                        .array();
        var key = thumbprint.getBytes(US_ASCII);
        var said = ByteBuffer.allocate(WORDS + key.length).put(words).put(key).array();
        var proof = Arrays.copyOf(keys.said(PURPOSE, said), PROOF);
        return ByteBuffer.allocate(WORDS + PROOF).put(words).put(proof).array();
    }
}
