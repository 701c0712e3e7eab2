package org.hearthbook.service.files;

import org.hearthbook.records.files.InPieces;
import org.hearthbook.service.store.FileStore;
import org.hearthbook.service.sync.FilesThere;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.UUID;

/// Gives out files that are there whole.
public final class Downloads implements FilesThere {

    private final Shelf shelf;
    private final FileStore files;

    public Downloads(Shelf shelf, FileStore files) {
        this.shelf = shelf;
        this.files = files;
    }

    @Override
    public boolean holds(UUID household, String sha256Hex) {
        return size(household, sha256Hex).isPresent();
    }

    /// The size in bytes of a file that the household has; empty when it has no such file.
    public Optional<Long> size(UUID household, String sha256) {
        return files.size(household, sha256);
    }

    /// `length` bytes from `from` on; empty when they are not on the shelf. Whoever reads them may
    /// take their time.
    public Optional<InputStream> open(UUID household, String sha256, long from, long length)
            throws IOException {
        try {
            var name = Names.whole(household, sha256);
            return Optional.of(new InPieces(Pieces.of(shelf, name, from, length)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }
}
