package org.hearthbook.laptop.book;

import org.hearthbook.records.changes.Refusal;

import java.time.Instant;

/// How far one record is on its way to the fostering service: what its mark on the screen says.
public sealed interface Sending {

    /// Saved on this laptop, which is not enrolled with a service.
    record OnThisLaptop() implements Sending {}

    /// Saved here; some of it is still to be sent.
    record Waiting(int changes) implements Sending {}

    /// Saved here; some of it cannot go until somebody sees to it.
    record Delayed(Delay delay) implements Sending {}

    /// The service has all of it. From a stored receipt, by the service's clock.
    record Sent(Instant received) implements Sending {}

    /// The service did not take some of it. The words are kept here; a person has to look.
    record NeedsAttention(Refusal because) implements Sending {}
}
