package org.hearthbook.service.files;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.OptionalLong;

/// A shelf in a bucket of an object store that speaks S3. An object appears there whole or not at
/// all, which is what the store itself promises.
final class ObjectShelf implements Shelf {

    private static final String BYTES = "application/octet-stream";

    private final S3Client store;
    private final String bucket;
    private final String prefix;

    ObjectShelf(S3Client store, String bucket, String prefix) {
        this.store = store;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void put(String name, Source source) throws IOException {
        ContentStreamProvider bytes = () -> open(source);
        var body = RequestBody.fromContentProvider(bytes, source.size(), BYTES);
        asking(() -> store.putObject(it -> it.bucket(bucket).key(prefix + name), body));
    }

    private static InputStream open(Source source) {
        try {
            return source.open();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    @Override
    public OptionalLong size(String name) throws IOException {
        try {
            var found = asking(() -> store.headObject(it -> it.bucket(bucket).key(prefix + name)));
            return OptionalLong.of(found.contentLength());
        } catch (NoSuchFileException _) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open(String name, long from, long length) throws IOException {
        var range = "bytes=" + from + "-" + (from + length - 1);
        return asking(
                () -> store.getObject(it -> it.bucket(bucket).key(prefix + name).range(range)));
    }

    @Override
    public void remove(String name) throws IOException {
        asking(() -> store.deleteObject(it -> it.bucket(bucket).key(prefix + name)));
    }

    @Override
    public int sweep(String folder, Instant before) throws IOException {
        return asking(() -> {
            var found =
                    store.listObjectsV2Paginator(
                            it -> it.bucket(bucket).prefix(prefix + folder + "/"));
            var old =
                    found.contents().stream()
                            .filter(it -> it.lastModified().isBefore(before))
                            .map(S3Object::key)
                            .toList();
            old.forEach(key -> store.deleteObject(it -> it.bucket(bucket).key(key)));
            return old.size();
        });
    }

    @Override
    public void close() {
        store.close();
    }

    /// What the store did not do, as every shelf says it.
    private static <T> T asking(Asked<T> asked) throws IOException {
        try {
            return asked.answer();
        } catch (NoSuchKeyException because) {
            throw (IOException) new NoSuchFileException("object").initCause(because);
        } catch (SdkException | UncheckedIOException | IllegalStateException because) {
            // The last is the client's word for a source that ends too soon.
            throw new IOException("The object store did not do it", because);
        }
    }

    @FunctionalInterface
    private interface Asked<T> {
        T answer() throws IOException;
    }
}
