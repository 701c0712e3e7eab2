package org.hearthbook.laptop.sync;

import java.net.http.HttpHeaders;

/// What came back after one request.
sealed interface Heard {

    /// The service itself spoke. `body` is unpacked.
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Spoke(int status, HttpHeaders headers, byte[] body) implements Heard {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        boolean isGood() {
            return status < Status.REFUSED;
        }
    }

    /// It did not.
    record Silent(Failure because) implements Heard {}
}
