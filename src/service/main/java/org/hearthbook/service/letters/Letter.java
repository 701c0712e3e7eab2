package org.hearthbook.service.letters;

import java.time.Instant;

/// A letter to one person with a code in it that opens something.
///
/// @param service what people call the fostering service
/// @param address by which laptops know it
/// @param name of whom the letter is for, as they write it
/// @param code as it is to be typed, in groups
/// @param until when the code ends; what a recovery code opens has no end
public record Letter(
        Kind kind, String service, String address, String name, String code, Instant until) {

    /// What the code opens.
    public enum Kind {
        /// It makes a laptop known to the service.
        ENROLMENT,
        /// It opens a book whose passphrase was forgotten.
        RECOVERY
    }
}
