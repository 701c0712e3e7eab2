package org.hearthbook.records.content;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The content pack that ships inside, used until a service puts its own in its place.
public final class ContentPacks {

    private ContentPacks() {}

    public static ContentPack shipped() {
        return Shipped.READING.pack();
    }

    /// The exact bytes of the pack that ships inside, for a service to begin its own from.
    public static byte[] shippedBytes() {
        return resource("default-pack.json");
    }

    /// The SHA-256 of the pack that ships inside.
    public static String shippedSha256() {
        return Shipped.READING.sha256();
    }

    /// The JSON Schema document that a service writes its pack against.
    public static byte[] schemaBytes() {
        return resource("content-pack.schema.json");
    }

    static byte[] resource(String name) {
        try (var stream = ContentPacks.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("This build lacks " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Shipped {

        static final PackReading.Valid READING = read();

        private static PackReading.Valid read() {
            return switch (ContentPackReader.read(shippedBytes())) {
                case PackReading.Valid valid -> valid;
                case PackReading.Rejected(var problems) ->
                        throw new IllegalStateException("The pack that ships inside: " + problems);
            };
        }
    }
}
