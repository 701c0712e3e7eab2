package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// Writes a file of known size as it comes from elsewhere. What has come stays, sealed, under a
/// name of its own when the line is cut or the program killed, and is gone on from the next time.
final class ComingFile implements FileWriting {

    private final PartSeal seal;
    private final long whole;
    private final FileSource source;
    private final MessageDigest digest = Sha256.begin();
    private long size;
    private long parts;

    /// @param whole bytes that the file has
    ComingFile(PartSeal seal, long whole, FileSource source) {
        this.seal = seal;
        this.whole = whole;
        this.source = source;
    }

    /// What came stays for the next time, unless all of it came and it is another file, or the disk
    /// does not take it.
    @Override
    public StoredFile write(Path target) throws IOException, PartWriter.Unreadable {
        var coming = Leftovers.coming(target);
        var isGoneOn = false;
        try {
            write(target, coming);
        } catch (PartWriter.Unreadable cut) {
            isGoneOn = size < whole;
            throw cut;
        } finally {
            if (!isGoneOn) {
                Files.deleteIfExists(coming);
            }
        }
        return new StoredFile(seal.file(), size, HexFormat.of().formatHex(digest.digest()));
    }

    private void write(Path target, Path coming) throws IOException, PartWriter.Unreadable {
        Privacy.file(coming);
        try (var channel =
                FileChannel.open(coming, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            readAgain(channel);
            channel.truncate(size + parts * PartSeal.EXTRA);
            channel.position(channel.size());
            writeRest(channel);
        }
        FileSync.settle(coming, target);
    }

    @Override
    public long parts() {
        return parts;
    }

    /// A part that was torn does not open, and comes again with all behind it.
    private void readAgain(FileChannel channel) throws IOException {
        var sealed = Channels.newInputStream(channel.position(0));
        while (size < whole) {
            try {
                var part = sealed.readNBytes(length() + PartSeal.EXTRA);
                took(seal.open(part, parts, isLast()));
            } catch (NotOpened _) {
                return;
            }
        }
    }

    private void writeRest(FileChannel channel) throws IOException, PartWriter.Unreadable {
        try (var rest = begin()) {
            while (size < whole) {
                var part = next(rest);
                var sealed = ByteBuffer.wrap(seal.seal(part, parts, isLast()));
                while (sealed.hasRemaining()) {
                    channel.write(sealed);
                }
                took(part);
            }
            end(rest);
        }
    }

    private InputStream begin() throws PartWriter.Unreadable {
        try {
            return source.from(size, (MessageDigest) digest.clone());
        } catch (IOException because) {
            throw new PartWriter.Unreadable(because);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] next(InputStream rest) throws PartWriter.Unreadable {
        try {
            var part = rest.readNBytes(length());
            if (part.length < length()) {
                throw new IOException("it ends too early");
            }
            return part;
        } catch (IOException because) {
            throw new PartWriter.Unreadable(because);
        }
    }

    /// Only at its end does the source say whether all of it is what it is called.
    private static void end(InputStream rest) throws PartWriter.Unreadable {
        try {
            if (rest.read() >= 0) {
                throw new IOException("it is longer than was said");
            }
        } catch (IOException because) {
            throw new PartWriter.Unreadable(because);
        }
    }

    private int length() {
        return (int) Math.min(PartSeal.PART, whole - size);
    }

    private boolean isLast() {
        return whole - size <= PartSeal.PART;
    }

    private void took(byte[] part) {
        digest.update(part);
        size += part.length;
        parts++;
        Arrays.fill(part, (byte) 0);
    }
}
