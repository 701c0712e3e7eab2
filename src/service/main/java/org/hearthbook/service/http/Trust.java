package org.hearthbook.service.http;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// What the service proves itself by when it speaks TLS.
public final class Trust {

    private static final char[] NO_PASSWORD = {};

    private Trust() {}

    /// The certificate and key in a PKCS #12 file, opened by the first line of `passwordFile`.
    ///
    /// @throws IOException if one of them cannot be read, or the one does not open the other
    public static SSLContext by(Path keystore, @Nullable Path passwordFile) throws IOException {
        var password = passwordFile == null ? NO_PASSWORD : firstLine(passwordFile);
        try (var stream = Files.newInputStream(keystore)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(stream, password);
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException because) {
            throw new IOException("The keystore cannot be used", because);
        }
    }

    private static char[] firstLine(Path file) throws IOException {
        return Files.readString(file).lines().findFirst().orElse("").toCharArray();
    }
}
