package org.hearthbook.service.http;

/// What somebody must show before they are answered.
enum Access {
    /// Nothing.
    ANYONE,
    /// Nothing, but only on this very computer.
    HERE,
    /// That they hold a key, whether or not it is enrolled.
    KEY,
    /// That they hold a key that is enrolled.
    ENROLLED_KEY,
    /// That they hold a key that is enrolled, or was until it was revoked.
    ONCE_ENROLLED_KEY,
    /// A token and its key, of an enrolment that was not revoked.
    ENROLLED
}
