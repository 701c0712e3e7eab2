package org.hearthbook.laptop.documents.checking;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.household.Household;

import java.util.UUID;

/// The start of the SHA-256 of a person's signing key, short enough to be read aloud.
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Household household, UUID person) {
        return household
                .person(person)
                .flatMap(it -> it.newestKeys())
                .map(it -> Hashes.of(it.signingKey()).substring(0, LENGTH))
                .orElse("");
    }
}
