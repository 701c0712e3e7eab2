package org.hearthbook.service.enrolment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.sync.EnrolmentCode;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.CodeStore;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// The one-time codes by which people make a laptop known. A code is void once it is used, once it
/// is too old, and after five wrong secrets.
public final class Codes {

    /// How long a code that is read aloud is good for.
    public static final Duration SPOKEN_LASTS = Duration.ofMinutes(15);

    /// Wrong secrets until a code is void.
    static final int MOST_WRONG = 5;

    private static final int SALT = 16;

    private final CodeStore store;
    private final InstantSource clock;
    private final SecureRandom random;

    public Codes(CodeStore store, InstantSource clock, SecureRandom random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /// A new code for the person with this id at the service, to be shown once: only a hash of it
    /// is kept.
    ///
    /// @throws IllegalArgumentException if a code that is read aloud would last more than 15 minutes
    public EnrolmentCode issue(String person, Kind kind, Instant expires) {
        if (kind == Kind.SPOKEN && expires.isAfter(clock.instant().plus(SPOKEN_LASTS))) {
            throw new IllegalArgumentException("A code that is read aloud lasts 15 minutes");
        }
        while (true) {
            var code = EnrolmentCode.random(kind, random);
            var salt = salt();
            var hash = CodeHash.of(kind, code.secret(), salt);
            if (store.add(
                    code.selector(), person, kind.name(), salt, hash, expires.toEpochMilli())) {
                return code;
            }
        }
    }

    /// The code that was typed, as it is kept, if it is a right one that still counts or that was
    /// spent already: who may use a spent one again, and for what, is not for here to say.
    Optional<CodeStore.Kept> redeem(String typed) {
        return EnrolmentCode.read(typed)
                .flatMap(code -> store.find(code.selector()).filter(kept -> isRight(code, kept)));
    }

    private boolean isRight(EnrolmentCode code, CodeStore.Kept kept) {
        if (kept.wrong() >= MOST_WRONG || kept.expires() < clock.millis()) {
            return false;
        }
        var hash = CodeHash.of(code.kind(), code.secret(), kept.salt()).getBytes(US_ASCII);
        var isRight = MessageDigest.isEqual(hash, kept.hash().getBytes(US_ASCII));
        if (!isRight) {
            store.countWrong(kept.selector());
        }
        return isRight;
    }

    private String salt() {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return Wire.text(salt);
    }
}
