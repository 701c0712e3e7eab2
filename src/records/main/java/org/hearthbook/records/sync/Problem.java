package org.hearthbook.records.sync;

import org.jspecify.annotations.Nullable;

/// Why a request was not answered (RFC 9457, `application/problem+json`).
///
/// @param type `urn:hearthbook:problem:` and a short code, such as `too-many-changes`
/// @param title the same for every problem of its type
/// @param detail what to do about this one; never about a person
public record Problem(String type, String title, int status, @Nullable String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:hearthbook:problem:";

    public static Problem of(int status, String code, String title) {
        return new Problem(TYPE + code, title, status, null);
    }

    /// The part of the type that programs decide by.
    public String code() {
        return type.startsWith(TYPE) ? type.substring(TYPE.length()) : type;
    }
}
