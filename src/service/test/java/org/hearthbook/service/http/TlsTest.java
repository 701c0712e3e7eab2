package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

final class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir private Path folder;
    private Path keystore;
    private Path password;

    @BeforeEach
    void makeACertificate() throws IOException, InterruptedException {
        keystore = folder.resolve("service.p12");
        password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var making =
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-alias",
                                "service",
                                "-keyalg",
                                "EC",
                                "-storetype",
                                "PKCS12",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "SAN=dns:localhost,ip:127.0.0.1",
                                "-keystore",
                                keystore.toString(),
                                "-storepass",
                                PASSWORD)
                        .inheritIO()
                        .start();
        assertEquals(0, making.waitFor());
    }

    @Test
    void isSpokenByTheKeystoresCertificate() throws Exception {
        try (var premises = new Premises(folder);
                var service = premises.withTls(Trust.by(keystore, password));
                var client = HttpClient.newBuilder().sslContext(trusting()).build()) {
            var hello = URI.create("https://127.0.0.1:" + service.port() + "/v1/hello");

            var answer =
                    client.send(HttpRequest.newBuilder(hello).build(), BodyHandlers.ofByteArray());

            assertEquals(200, answer.statusCode());
            assertEquals("1", answer.headers().firstValue("Hearthbook-Version").orElse(""));
        }
    }

    @Test
    void isNotBegunWithAPasswordThatDoesNotOpen() throws IOException {
        var wrong = Files.writeString(folder.resolve("wrong"), "guess\n");

        assertThrows(IOException.class, () -> Trust.by(keystore, wrong));
    }

    private SSLContext trusting() throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
        var certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("service", keys.getCertificate("service"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
