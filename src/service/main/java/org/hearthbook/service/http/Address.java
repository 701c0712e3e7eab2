package org.hearthbook.service.http;

import io.helidon.webserver.http.ServerRequest;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.regex.Pattern;

/// The address by which laptops know the service. A proof that was made for another is refused, so
/// it is never taken from what an unknown host said.
final class Address {

    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final @Nullable URI known;

    Address(@Nullable URI known) {
        this.known = known;
    }

    String of(ServerRequest request) {
        return base(request) + request.prologue().uriPath().rawPath();
    }

    private String base(ServerRequest request) {
        if (known != null) {
            return known.toString();
        }
        var host = request.authority();
        if (!LOOPBACK.matcher(host).matches()) {
            throw Problems.notFound();
        }
        return (request.isSecure() ? "https://" : "http://") + host;
    }
}
