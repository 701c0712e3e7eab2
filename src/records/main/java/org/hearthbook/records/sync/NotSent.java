package org.hearthbook.records.sync;

import org.hearthbook.records.changes.Refusal;

/// Why a change stays on the laptop, besides what the service says itself.
public final class NotSent {

    /// More than the service takes in one piece.
    public static final Refusal TOO_LARGE = Refusal.because("tooLargeToSend");

    /// What it was written over was not taken.
    public static final Refusal OVER_REFUSED = Refusal.because("writtenOverRefused");

    /// The service has other words under the same id.
    public static final Refusal CLASH = Refusal.because("sameIdOtherWords");

    /// For a reason that this program does not know.
    public static final Refusal UNKNOWN = Refusal.because("notTakenByService");

    private NotSent() {}
}
