package org.hearthbook.laptop.sync;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a fostering service is to be found. Only https, so that nobody reads on the way; plain
/// http to this very computer alone.
///
/// @param base scheme, host, port and perhaps a path, without a slash at its end
public record ServiceAddress(URI base) {

    /// What came of reading an address that somebody typed.
    public sealed interface Reading {

        record Understood(ServiceAddress address) implements Reading {}

        /// `words` say what is wrong and what to type.
        record NotUnderstood(String words) implements Reading {}
    }

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://.*");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");
    private static final int HIGHEST_PORT = 65_535;

    public ServiceAddress {
        if (!isSafe(base)) {
            throw new IllegalArgumentException("Only https, or http to this computer");
        }
    }

    /// Reads what somebody typed; `https://` need not be typed.
    public static Reading read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return wrong("addressMissing");
        }
        try {
            return read(uri(SCHEME.matcher(text).matches() ? text : "https://" + text), text);
        } catch (URISyntaxException | IllegalArgumentException _) {
            return wrong("addressNotOne", text);
        }
    }

    private static URI uri(String text) throws URISyntaxException {
        var host = text.replaceFirst("^[^:]+://", "").replaceFirst("[/?#].*", "");
        var plain = host.chars().allMatch(it -> it < 128) ? host : IDN.toASCII(host);
        return new URI(text.replace(host, plain)).parseServerAuthority();
    }

    private static Reading read(URI uri, String text) {
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT) {
            return wrong("addressNotOne", text);
        }
        if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            return wrong("addressTooMuch");
        }
        var base = URI.create(origin(uri) + uri.getRawPath().replaceFirst("/+$", ""));
        return isSafe(base)
                ? new Reading.Understood(new ServiceAddress(base))
                : wrong("addressNotSafe", uri.getHost());
    }

    private static String origin(URI uri) {
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return (uri.getScheme() + "://" + uri.getHost()).toLowerCase(Locale.ROOT) + port;
    }

    private static boolean isSafe(URI uri) {
        var scheme = String.valueOf(uri.getScheme());
        var host = String.valueOf(uri.getHost());
        return scheme.equals("https")
                || (scheme.equals("http") && LOOPBACK.matcher(host).matches());
    }

    private static Reading wrong(String key, Object... about) {
        return new Reading.NotUnderstood(Words.of(key, about));
    }

    /// The whole address of `path`, which begins with a slash.
    URI at(String path) {
        return URI.create(base + path);
    }

    /// Whether a certificate has to say who answers there.
    boolean isTls() {
        return base.getScheme().equals("https");
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
