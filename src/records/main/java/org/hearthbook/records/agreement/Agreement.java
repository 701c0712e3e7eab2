package org.hearthbook.records.agreement;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.changes.Ids;
import org.hearthbook.records.changes.Moment;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// One version of the agreement for one carer, and how far the signing has come.
///
/// @param read when the carer came to its end, or null
/// @param signed the carer's signature, or null
/// @param countersigned the service's signature, or null
/// @param supersededBy the agreement that took its place, or null
public record Agreement(
        UUID id,
        UUID carer,
        String agreement,
        int version,
        String title,
        String text,
        String terms,
        Moment offered,
        @Nullable Moment read,
        @Nullable Signing signed,
        @Nullable Signing countersigned,
        @Nullable UUID supersededBy,
        UUID head) {

    /// How far an agreement has come.
    public enum Stage {
        TO_READ,
        TO_SIGN,
        SIGNED,
        COUNTERSIGNED,
        SUPERSEDED
    }

    /// The record's id for this carer, agreement, version, text and terms: the same on every
    /// laptop.
    public static UUID idFor(
            UUID household,
            UUID carer,
            String agreement,
            int version,
            String textSha256,
            String terms) {
        return Ids.named(
                household,
                "agreement",
                carer.toString(),
                agreement,
                String.valueOf(version),
                textSha256,
                Hashes.of(terms));
    }

    /// The id under which the same text and terms are offered once more, after `supersededBy` took
    /// the place of `earlier`: as when terms of approval go back to what they were.
    static UUID idAfter(UUID household, UUID earlier, UUID supersededBy) {
        return Ids.named(household, "agreement again", earlier.toString(), supersededBy.toString());
    }

    public String textSha256() {
        return Hashes.of(text);
    }

    public Stage stage() {
        if (supersededBy != null) {
            return Stage.SUPERSEDED;
        }
        if (countersigned != null) {
            return Stage.COUNTERSIGNED;
        }
        if (signed != null) {
            return Stage.SIGNED;
        }
        return read == null ? Stage.TO_READ : Stage.TO_SIGN;
    }

    public Optional<Signing> signature() {
        return Optional.ofNullable(signed);
    }

    public Optional<Signing> countersignature() {
        return Optional.ofNullable(countersigned);
    }

    Agreement readAt(Moment moment) {
        return next(moment, signed, countersigned, supersededBy, moment.change());
    }

    Agreement signedAs(Signing signing) {
        return next(read, signing, countersigned, supersededBy, signing.moment().change());
    }

    Agreement countersignedAs(Signing signing) {
        return next(read, signed, signing, supersededBy, signing.moment().change());
    }

    Agreement superseded(UUID by, UUID newHead) {
        return next(read, signed, countersigned, by, newHead);
    }

    private Agreement next(
            @Nullable Moment newRead,
            @Nullable Signing newSigned,
            @Nullable Signing newCountersigned,
            @Nullable UUID newSupersededBy,
            UUID newHead) {
        return new Agreement(
                id,
                carer,
                agreement,
                version,
                title,
                text,
                terms,
                offered,
                newRead,
                newSigned,
                newCountersigned,
                newSupersededBy,
                newHead);
    }
}
