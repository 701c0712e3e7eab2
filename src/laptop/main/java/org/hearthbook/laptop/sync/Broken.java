package org.hearthbook.laptop.sync;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// What a connection that broke tells about who was at its other end.
final class Broken {

    /// A proxy that did its work and found the service away.
    private static final String AWAY = ".* 50[234]";

    private Broken() {}

    static Failure because(@Nullable Throwable cause) {
        if (all(cause).anyMatch(Broken::isTooMuch)) {
            return new Failure.NotUnderstood();
        }
        if (all(cause).anyMatch(Broken::isNotTrusted)) {
            return new Failure.NotTrusted(why(cause));
        }
        if (all(cause).anyMatch(Broken::isAStranger)) {
            return new Failure.SomeoneElse();
        }
        return all(cause).anyMatch(Broken::isNobodyThere)
                ? new Failure.NoConnection()
                : new Failure.CutOff();
    }

    private static boolean isNobodyThere(Throwable each) {
        return switch (each) {
            case ConnectException _, HttpConnectTimeoutException _ -> true;
            case NoRouteToHostException _, UnknownHostException _ -> true;
            case UnresolvedAddressException _ -> true;
            default -> false;
        };
    }

    private static Stream<Throwable> all(@Nullable Throwable cause) {
        return cause == null ? Stream.of() : Stream.concat(Stream.of(cause), all(cause.getCause()));
    }

    private static Failure.NotTrusted.Why why(@Nullable Throwable cause) {
        if (all(cause).anyMatch(Broken::isOfTime)) {
            return Failure.NotTrusted.Why.TIME;
        }
        return all(cause).anyMatch(Broken::isOfName)
                ? Failure.NotTrusted.Why.OTHER_NAME
                : Failure.NotTrusted.Why.UNKNOWN;
    }

    private static boolean isNotTrusted(Throwable each) {
        return switch (each) {
            case CertificateException _, CertPathBuilderException _ -> true;
            case CertPathValidatorException _, SSLPeerUnverifiedException _ -> true;
            default -> false;
        };
    }

    private static boolean isOfTime(Throwable each) {
        return each instanceof CertificateExpiredException
                || each instanceof CertificateNotYetValidException;
    }

    /// Java says so in words alone.
    private static boolean isOfName(Throwable each) {
        var words = String.valueOf(each.getMessage());
        return words.startsWith("No subject alternative")
                || words.startsWith("No name matching")
                || each instanceof SSLPeerUnverifiedException;
    }

    private static boolean isTooMuch(Throwable each) {
        return each instanceof Gathering.TooMuch;
    }

    /// Someone spoke, but not as the service would: no such protocol at all, or a proxy that lets
    /// nobody through.
    private static boolean isAStranger(Throwable each) {
        var words = String.valueOf(each.getMessage());
        return switch (each) {
            case ProtocolException _ -> true;
            case SSLException _ -> words.contains("SSL message");
            case IOException _ -> words.startsWith("Tunnel failed") && !words.matches(AWAY);
            default -> false;
        };
    }
}
