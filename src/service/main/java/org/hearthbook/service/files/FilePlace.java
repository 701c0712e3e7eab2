package org.hearthbook.service.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// Where the service keeps files, as `--files` says it: a folder, or
/// `s3://BUCKET/PREFIX?endpoint=URL&region=NAME&credentials=FILE`.
public sealed interface FilePlace {

    /// A folder of this computer.
    record Folder(Path folder) implements FilePlace {}

    /// A bucket of an object store.
    ///
    /// @param prefix what every name begins with; empty, or ends with a slash
    /// @param endpoint of a store that is not Amazon's own
    /// @param credentials a properties file with `accessKey` and `secretKey`; without one, what the
    ///     computer itself is set up with
    record Bucket(
            String name,
            String prefix,
            @Nullable URI endpoint,
            String region,
            @Nullable Path credentials)
            implements FilePlace {}

    /// The place that `option` names.
    ///
    /// @throws IllegalArgumentException if it names none
    static FilePlace of(String option) {
        if (!option.startsWith("s3:")) {
            return new Folder(Path.of(option));
        }
        var address = URI.create(option);
        var bucket = address.getAuthority();
        if (bucket == null) {
            throw new IllegalArgumentException("There is no bucket in " + option);
        }
        var path = address.getPath().replaceAll("^/|/$", "");
        var asked = asked(address.getRawQuery());
        var endpoint = asked.get("endpoint");
        var credentials = asked.get("credentials");
        return new Bucket(
                bucket,
                path.isEmpty() ? "" : path + "/",
                endpoint == null ? null : URI.create(endpoint),
                asked.getOrDefault("region", "eu-west-2"),
                credentials == null ? null : Path.of(credentials));
    }

    /// The shelf at this place.
    ///
    /// @throws IOException if a folder cannot be made, or the credentials cannot be read
    default Shelf open() throws IOException {
        return switch (this) {
            case Folder(var folder) -> new FolderShelf(folder);
            case Bucket bucket -> new ObjectShelf(client(bucket), bucket.name(), bucket.prefix());
        };
    }

    private static S3Client client(Bucket bucket) throws IOException {
        var builder =
                S3Client.builder()
                        .region(Region.of(bucket.region()))
                        .credentialsProvider(credentials(bucket.credentials()))
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (bucket.endpoint() != null) {
            builder.endpointOverride(bucket.endpoint()).forcePathStyle(true);
        }
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(@Nullable Path file) throws IOException {
        if (file == null) {
            return DefaultCredentialsProvider.builder().build();
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(
                        kept.getProperty("accessKey", ""), kept.getProperty("secretKey", "")));
    }

    private static Map<String, String> asked(@Nullable String query) {
        var asked = new HashMap<String, String>();
        for (var pair : (query == null ? "" : query).split("&", -1)) {
            var at = pair.indexOf('=');
            if (at > 0) {
                asked.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
            }
        }
        return asked;
    }
}
