package org.hearthbook.service.http;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/// Where the service listens, and by which address laptops know it.
///
/// @param address to listen at
/// @param port to listen at; 0 takes any that is free
/// @param publicUrl what laptops were told, without a slash at the end; null on loopback alone,
///     where it is read off each request
/// @param name of the service, as laptops show it
public record Settings(String address, int port, @Nullable URI publicUrl, String name) {

    /// For this very computer alone.
    public static Settings loopback(int port, String name) {
        return new Settings("127.0.0.1", port, null, name);
    }
}
