package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Remembers beside the database where a household's log ended, so that an older database put in
/// its place is noticed. Written after each commit and never flushed: it may lag, never lead.
final class HeadFile {

    private static final String HEAD = "head";
    private static final int LINK = 32;
    private static final int RECORD = 2 * Long.BYTES + 2 * LINK;

    /// Two records in two pages of the disk, so that one torn in writing leaves the other whole.
    private static final int APART = 4096;

    private final Path file;
    private final Sealing sealing;

    HeadFile(BookFolder folder, Sealing sealing) {
        this.file = folder.heads().resolve(sealing.owner().toString());
        this.sealing = sealing;
    }

    Optional<Head> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var both = ByteBuffer.wrap(Files.readAllBytes(file));
        return Stream.of(0, APART)
                .flatMap(at -> record(both, at).stream())
                .max(Comparator.comparingLong(Head::counter));
    }

    /// Writes over the older of the two records.
    void write(Optional<Head> latest, long position, byte[] link) throws IOException {
        var counter = latest.map(Head::counter).orElse(0L) + 1;
        Privacy.file(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(packed(counter, position, link), counter % 2 == 0 ? 0 : APART);
        }
    }

    /// The first record of all reaches the disk at once: a head that is missing is a warning.
    void begin(long position, byte[] link) throws IOException {
        Files.deleteIfExists(file);
        write(Optional.empty(), position, link);
        FileSync.whole(file);
    }

    private ByteBuffer packed(long counter, long position, byte[] link) {
        return ByteBuffer.allocate(RECORD)
                .putLong(counter)
                .putLong(position)
                .put(link)
                .put(mac(counter, position, link))
                .flip();
    }

    private Optional<Head> record(ByteBuffer both, int at) {
        if (both.capacity() < at + RECORD) {
            return Optional.empty();
        }
        var link = new byte[LINK];
        var mac = new byte[LINK];
        var read = both.duplicate().position(at);
        var head = new Head(read.getLong(), read.getLong(), link);
        read.get(link).get(mac);
        var isTrue = MessageDigest.isEqual(mac, mac(head.counter(), head.position(), link));
        return isTrue ? Optional.of(head) : Optional.empty();
    }

    private byte[] mac(long counter, long position, byte[] link) {
        return sealing.key().mac(sealing.bound(HEAD, counter, position), link);
    }
}
