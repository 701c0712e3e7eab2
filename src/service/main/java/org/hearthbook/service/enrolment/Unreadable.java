package org.hearthbook.service.enrolment;

import org.hearthbook.records.sync.Wire;

/// Text from outside that may or may not be bytes in base64url.
final class Unreadable {

    private static final byte[] NONE = {};

    private Unreadable() {}

    /// The bytes, or none if `text` does not spell bytes.
    static byte[] orNone(String text) {
        try {
            return Wire.bytes(text);
        } catch (IllegalArgumentException _) {
            return NONE;
        }
    }
}
