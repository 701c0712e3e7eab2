package org.hearthbook.records.agreement;

import org.hearthbook.records.changes.Body;
import org.hearthbook.records.changes.Kind;

import java.util.UUID;

/// What can happen to one carer's agreement. The record is this version for this carer.
public sealed interface AgreementChange extends Body {

    /// The agreement lies before the carer, word for word as they will sign it.
    ///
    /// @param agreement the content pack's id of the agreement
    /// @param text the whole text; its SHA-256 is what is signed
    /// @param terms the terms of approval that it was offered under
    @Kind("agreement.offered")
    record Offered(
            UUID carer, String agreement, int version, String title, String text, String terms)
            implements AgreementChange {}

    /// The carer came to the end of the text and said that they have read it.
    @Kind("agreement.read")
    record Read(String textSha256) implements AgreementChange {}

    /// The carer signs.
    @Kind(value = "agreement.signed", signed = true)
    record Signed(String textSha256, String name, Mark mark) implements AgreementChange {}

    /// The fostering service signs too.
    @Kind(value = "agreement.countersigned", signed = true)
    record Countersigned(String textSha256, String name, Mark mark) implements AgreementChange {}

    /// Another agreement takes its place; this one stays as it was signed.
    @Kind("agreement.superseded")
    record Superseded(UUID by) implements AgreementChange {}
}
