package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.NotOpened;
import org.hearthbook.records.files.InPieces;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A sealed file, opened part by part; no byte is handed out before its part proved to be whole.
final class OpenedParts implements InPieces.Source {

    private final PartSeal seal;
    private final FileRow file;
    private final InputStream sealed;
    private long number;

    OpenedParts(PartSeal seal, FileRow file, Path path) throws IOException {
        this.seal = seal;
        this.file = file;
        this.sealed = Files.newInputStream(path);
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (number >= file.parts()) {
            return null;
        }
        var part = openNext();
        number++;
        return part;
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

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
