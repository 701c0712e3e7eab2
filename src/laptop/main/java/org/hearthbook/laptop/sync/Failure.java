package org.hearthbook.laptop.sync;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// Why a request brought no answer. None of them loses anything: what waits goes on waiting.
public sealed interface Failure {

    /// No way to the service: no network, no name, or nobody listens there. Nothing went out.
    record NoConnection() implements Failure {}

    /// Cut off on the way, or nothing moved any more. Less at once may get through.
    record CutOff() implements Failure {}

    /// Something else answered in the service's place, such as a hotel's or a train's log-in page,
    /// a proxy, or a redirect to another host.
    record SomeoneElse() implements Failure {}

    /// Whoever answered has no certificate that this computer trusts. Nothing was said to them.
    record NotTrusted(Why why) implements Failure {

        /// What is the matter with the certificate.
        public enum Why {
            /// Nobody on this computer's list vouches for it.
            UNKNOWN,
            /// It is for another name than the one that was asked for.
            OTHER_NAME,
            /// By this computer's clock it does not hold yet, or no longer.
            TIME
        }
    }

    /// The service asks to wait.
    record Busy(@Nullable Duration retryAfter) implements Failure {}

    /// The request was too large: a smaller one may do.
    record TooLarge() implements Failure {}

    /// The service no longer takes this laptop.
    record Revoked() implements Failure {}

    /// The service does not know this laptop, or not any more.
    record NotEnrolled() implements Failure {}

    /// The service could not read the request, or this laptop not the answer: one of them is older
    /// than the other can bear.
    record NotUnderstood() implements Failure {}

    /// The service has a fault of its own.
    record ServiceTrouble() implements Failure {}
}
