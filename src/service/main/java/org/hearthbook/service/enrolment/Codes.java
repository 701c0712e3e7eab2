package org.hearthbook.service.enrolment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.sync.EnrolmentCode;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.store.CodeStore;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Transaction;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// The one-time codes by which people make a laptop known. A code is void once it is used, once it
/// is too old, and after five wrong secrets.
public final class Codes {

    /// How long a code that is read aloud is good for.
    public static final Duration SPOKEN_LASTS = Duration.ofMinutes(15);

    private static final int SALT = 16;

    private final Database database;
    private final InstantSource clock;
    private final SecureRandom random;

    public Codes(Database database, InstantSource clock, SecureRandom random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /// A new code for the person with this id at the service, to be shown once: only a hash of it
    /// is kept.
    ///
    /// @throws IllegalArgumentException if a code that is read aloud would last over 15 minutes
    public EnrolmentCode issue(UUID person, Kind kind, Instant expires) {
        return database.inTransaction(it -> issue(it, person, kind, expires));
    }

    /// The same, as a part of `transaction`.
    public EnrolmentCode issue(Transaction transaction, UUID person, Kind kind, Instant expires) {
        if (kind == Kind.SPOKEN && expires.isAfter(clock.instant().plus(SPOKEN_LASTS))) {
            throw new IllegalArgumentException("A code that is read aloud lasts 15 minutes");
        }
        var store = new CodeStore(transaction);
        while (true) {
            var code = EnrolmentCode.random(kind, random);
            var salt = salt();
            var hash = CodeHash.of(kind, code.secret(), salt);
            var until = expires.toEpochMilli();
            if (store.add(code.selector(), person.toString(), kind.name(), salt, hash, until)) {
                return code;
            }
        }
    }

    /// The code that was typed, as it is kept, if its secret is right and it is not void. It may
    /// have been used: whoever takes it up asks `CodeStore.spend`.
    Optional<CodeStore.Kept> redeem(String typed) {
        return EnrolmentCode.read(typed).flatMap(this::redeem);
    }

    /// No connection is held while a guess is made slow.
    private Optional<CodeStore.Kept> redeem(EnrolmentCode code) {
        var kept = database.inTransaction(it -> new CodeStore(it).find(code.selector()));
        if (kept.isEmpty() || isVoid(kept.get())) {
            return Optional.empty();
        }
        var hash = CodeHash.of(code.kind(), code.secret(), kept.get().salt());
        if (MessageDigest.isEqual(hash.getBytes(US_ASCII), kept.get().hash().getBytes(US_ASCII))) {
            return kept;
        }
        database.inTransaction(it -> countWrong(it, code.selector()));
        return Optional.empty();
    }

    private boolean isVoid(CodeStore.Kept kept) {
        return kept.wrong() >= CodeStore.MOST_WRONG || kept.expires() < clock.millis();
    }

    private static boolean countWrong(Transaction transaction, String selector) {
        new CodeStore(transaction).countWrong(selector);
        return true;
    }

    private String salt() {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return Wire.text(salt);
    }
}
