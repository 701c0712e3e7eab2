package org.hearthbook.service.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The address by which laptops know the service, and from which they come. A proof that was made
/// for another service is refused, so that address is never taken from what an unknown host said.
final class Address {

    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");
    private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");

    private static final int IPV6_LINE = 8;

    private final @Nullable URI known;
    private final boolean isBehindProxy;

    Address(@Nullable URI known, boolean isBehindProxy) {
        this.known = known;
        this.isBehindProxy = isBehindProxy;
    }

    /// The whole address of what `request` asks for, without query.
    String of(ServerRequest request) {
        return base(request) + request.prologue().uriPath().rawPath();
    }

    /// Where a request comes from: of what a proxy passed on, what the proxy itself saw. Of IPv6,
    /// the part that stands for one line.
    String ofCaller(ServerRequest request) {
        if (!isBehindProxy || !request.headers().contains(FORWARDED_FOR)) {
            return line(peer(request));
        }
        var passedOn = request.headers().get(FORWARDED_FOR).allValues().getLast();
        try {
            var last = passedOn.substring(passedOn.lastIndexOf(',') + 1).strip();
            return line(InetAddress.ofLiteral(last));
        } catch (IllegalArgumentException _) {
            return line(peer(request));
        }
    }

    /// Whether a request comes from this very computer, and not for somebody else.
    boolean isFromHere(ServerRequest request) {
        return !isBehindProxy && peer(request).isLoopbackAddress();
    }

    private static InetAddress peer(ServerRequest request) {
        return request.remotePeer().address() instanceof InetSocketAddress peer
                ? peer.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    private static String line(InetAddress address) {
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_LINE));
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
