package org.hearthbook.laptop.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/// Writes a file sealed, part by part, under a name of its own until all of it is on the disk.
final class PartWriter implements FileWriting {

    /// The source gave up, not this laptop's disk.
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(IOException because) {
            super(because);
        }
    }

    private final PartSeal seal;
    private final InputStream source;
    private final LongConsumer progress;
    private final MessageDigest digest = Sha256.begin();
    private long size;
    private long parts;

    PartWriter(PartSeal seal, InputStream source, LongConsumer progress) {
        this.seal = seal;
        this.source = source;
        this.progress = progress;
    }

    /// Whatever goes wrong, nothing is left under the unfinished name.
    @Override
    public StoredFile write(Path target) throws IOException, Unreadable {
        var unfinished = Leftovers.unfinished(target);
        try {
            Privacy.file(unfinished);
            try (var sealed = Files.newOutputStream(unfinished, StandardOpenOption.WRITE)) {
                writeParts(sealed);
            }
            FileSync.settle(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return new StoredFile(seal.file(), size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public long parts() {
        return parts;
    }

    private void writeParts(OutputStream sealed) throws IOException, Unreadable {
        var part = nextPart();
        while (part.length == PartSeal.PART) {
            var following = nextPart();
            writePart(sealed, part, following.length == 0);
            if (following.length == 0) {
                return;
            }
            part = following;
        }
        writePart(sealed, part, true);
    }

    private byte[] nextPart() throws Unreadable {
        try {
            return source.readNBytes(PartSeal.PART);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private void writePart(OutputStream sealed, byte[] part, boolean isLast) throws IOException {
        digest.update(part);
        sealed.write(seal.seal(part, parts, isLast));
        size += part.length;
        parts++;
        Arrays.fill(part, (byte) 0);
        progress.accept(size);
    }
}
