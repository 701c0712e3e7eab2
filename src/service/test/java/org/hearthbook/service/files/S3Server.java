package org.hearthbook.service.files;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// A real server of the S3 protocol for the tests, started once for each test JVM.
public final class S3Server {

    private static final String ACCESS = "hearth";
    private static final String SECRET = "only for tests";
    private static final AtomicInteger PREFIXES = new AtomicInteger();
    private static @Nullable S3Proxy running;

    private S3Server() {}

    /// A `--files` option for an empty place on the server. `folder` takes its credentials file.
    public static String emptyPlace(Path folder) {
        var credentials = folder.resolve("s3.properties");
        try {
            Files.writeString(credentials, "accessKey=" + ACCESS + "\nsecretKey=" + SECRET + "\n");
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
        return "s3://books/p"
                + PREFIXES.incrementAndGet()
                + "?endpoint=http://127.0.0.1:"
                + server().getPort()
                + "&credentials="
                + URLEncoder.encode(credentials.toString(), StandardCharsets.UTF_8);
    }

    private static synchronized S3Proxy server() {
        var found = running;
        if (found == null) {
            found = start();
            makeBucket(found.getPort());
            running = found;
        }
        return found;
    }

    @SuppressWarnings("CatchingUnchecked") // The library's own `start` throws Exception.
    private static S3Proxy start() {
        var server =
                S3Proxy.builder()
                        .blobStore(new TransientNio2BlobStore())
                        .endpoint(URI.create("http://127.0.0.1:0"))
                        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS, SECRET)
                        .build();
        try {
            server.start();
        } catch (Exception because) {
            throw new IllegalStateException(because);
        }
        return server;
    }

    private static void makeBucket(int port) {
        try (var client =
                S3Client.builder()
                        .endpointOverride(URI.create("http://127.0.0.1:" + port))
                        .forcePathStyle(true)
                        .region(Region.EU_WEST_2)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(ACCESS, SECRET)))
                        .build()) {
            client.createBucket(it -> it.bucket("books"));
        }
    }
}
