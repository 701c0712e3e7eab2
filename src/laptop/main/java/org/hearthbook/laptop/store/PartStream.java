package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Reads a sealed file part by part; no byte is handed out before its part proved to be whole.
final class PartStream extends InputStream {

    private final PartSeal seal;
    private final FileRow file;
    private final InputStream sealed;
    private byte[] part = {};
    private int at;
    private long number;

    PartStream(PartSeal seal, FileRow file, Path path) throws IOException {
        this.seal = seal;
        this.file = file;
        this.sealed = Files.newInputStream(path);
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : part[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var taken = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, taken);
        at += taken;
        return taken;
    }

    private boolean isAtEnd() throws IOException {
        while (at == part.length && number < file.parts()) {
            forget();
            part = openNext();
            at = 0;
            number++;
        }
        return at == part.length;
    }

    private byte[] openNext() throws IOException {
        var isLast = number == file.parts() - 1;
        var length = isLast ? file.size() - number * PartSeal.PART : PartSeal.PART;
        if (length < 0 || length > PartSeal.PART) {
            throw new FileDamaged(FileDamaged.Kind.ALTERED, number);
        }
        var bytes = sealed.readNBytes((int) length + PartSeal.EXTRA);
        if (bytes.length < length + PartSeal.EXTRA) {
            throw new FileDamaged(FileDamaged.Kind.MISSING, number);
        }
        try {
            return seal.open(bytes, number, isLast);
        } catch (NotOpened _) {
            throw new FileDamaged(FileDamaged.Kind.ALTERED, number);
        }
    }

    private void forget() {
        Arrays.fill(part, (byte) 0);
    }

    @Override
    public void close() throws IOException {
        forget();
        sealed.close();
    }
}
