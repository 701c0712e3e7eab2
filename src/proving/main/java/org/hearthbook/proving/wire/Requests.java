package org.hearthbook.proving.wire;

import java.nio.charset.StandardCharsets;

/// Counts the HTTP requests in the bytes of one connection, however they are split.
final class Requests {

    private static final byte[] MARK = " HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII);

    private int matched;

    /// How many request lines end within these bytes.
    int in(byte[] bytes, int length) {
        var found = 0;
        for (var at = 0; at < length; at++) {
            matched = bytes[at] == MARK[matched] ? matched + 1 : bytes[at] == MARK[0] ? 1 : 0;
            if (matched == MARK.length) {
                found++;
                matched = 0;
            }
        }
        return found;
    }
}
