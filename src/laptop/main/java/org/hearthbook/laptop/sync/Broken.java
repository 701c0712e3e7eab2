package org.hearthbook.laptop.sync;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ProtocolException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// What a connection that broke tells about who was at its other end.
final class Broken {

    /// A proxy that did its work and found the service away.
    private static final String AWAY = ".* 50[234]";

    private Broken() {}

    static Failure because(@Nullable Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (isTooMuch(each)) {
                return new Failure.NotUnderstood();
            }
            if (isAStranger(each)) {
                return new Failure.SomeoneElse();
            }
        }
        return new Failure.NoConnection();
    }

    private static boolean isTooMuch(Throwable each) {
        return each instanceof Gathering.TooMuch;
    }

    /// Someone spoke, but not as the service would: no certificate for its name, or no such
    /// protocol at all, or a proxy that lets nobody through.
    private static boolean isAStranger(Throwable each) {
        var words = String.valueOf(each.getMessage());
        return switch (each) {
            case CertificateException _, CertPathValidatorException _ -> true;
            case SSLPeerUnverifiedException _, ProtocolException _ -> true;
            case SSLException _ -> words.contains("SSL message");
            case IOException _ -> words.startsWith("Tunnel failed") && !words.matches(AWAY);
            default -> false;
        };
    }
}
