package org.hearthbook.service.http;

import org.jspecify.annotations.Nullable;

import java.net.URI;

import javax.net.ssl.SSLContext;

/// Where the service listens, and by which address laptops know it.
///
/// @param name of the service, as laptops show it
/// @param address to listen at
/// @param port to listen at; 0 takes any that is free
/// @param publicUrl what laptops were told, without a slash at the end; null on loopback alone,
///     where it is read off each request
/// @param isBehindProxy whether something in front of it speaks TLS and says who asks
/// @param tls what it speaks TLS by; null to speak plain HTTP
/// @param metricsPort where its figures are to be had by other computers; null for nowhere
public record Settings(
        String name,
        String address,
        int port,
        @Nullable URI publicUrl,
        boolean isBehindProxy,
        @Nullable SSLContext tls,
        @Nullable Integer metricsPort) {

    /// For this very computer alone.
    public static Settings loopback(String name, int port) {
        return new Settings(name, "127.0.0.1", port, null, false, null, null);
    }

    /// An address as paths are put behind it.
    public static URI withoutSlash(URI url) {
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }
}
