package org.hearthbook.service.files;

import java.util.UUID;

/// The names of what lies on the shelf.
final class Names {

    static final String STAGED = "staged";

    private static final String WHOLE = "files/";

    private Names() {}

    static String whole(UUID household, String sha256) {
        return WHOLE + household + "/" + sha256;
    }

    /// A name of its own for each try: two processes that take the same part do not meet.
    static String part(UUID household, UUID upload, long begins) {
        return STAGED + "/" + household + "." + upload + "." + begins + "." + UUID.randomUUID();
    }
}
