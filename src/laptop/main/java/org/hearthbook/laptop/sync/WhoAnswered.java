package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.Problem;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells the service from whoever else answers in its place: a hotel's log-in page, a proxy, a
/// redirect to another host.
final class WhoAnswered {

    static final String VERSION = "Hearthbook-Version";

    private static final Set<Integer> SAID_ON_THE_WAY =
            Set.of(Status.BAD_GATEWAY, Status.UNAVAILABLE, Status.GATEWAY_TIMEOUT);

    private WhoAnswered() {}

    /// Why this is not the service speaking; empty when it is.
    static Optional<Failure> doubt(int status, HttpHeaders headers, String accepts) {
        if (headers.firstValue(VERSION).isEmpty()) {
            return Optional.of(
                    SAID_ON_THE_WAY.contains(status)
                            ? new Failure.ServiceTrouble()
                            : new Failure.SomeoneElse());
        }
        var redirects = status >= Status.REDIRECT && status < Status.REFUSED;
        if ((redirects && status != Status.NOT_MODIFIED) || status == Status.PROXY_ASKS) {
            return Optional.of(new Failure.SomeoneElse());
        }
        var type = type(headers);
        var expected = status < Status.REFUSED ? accepts : Problem.MEDIA_TYPE;
        return type.isEmpty() || type.equals(expected)
                ? Optional.empty()
                : Optional.of(new Failure.SomeoneElse());
    }

    private static String type(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
