package org.hearthbook.service.handing;

import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.Sealer;
import org.hearthbook.service.files.Downloads;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The photos and papers that go into a sealed file, as far as they have arrived.
final class FilesOut {

    private static final int PIECE = 1024 * 1024;

    private final Downloads downloads;
    private final UUID household;
    private final List<KeptFile> files;

    /// @param wanted of which the book speaks
    FilesOut(Downloads downloads, UUID household, List<KeptFile> wanted) {
        this.downloads = downloads;
        this.household = household;
        files = wanted.stream().filter(this::isThere).toList();
    }

    private boolean isThere(KeptFile file) {
        return downloads.size(household, file.sha256()).equals(Optional.of(file.size()));
    }

    int count() {
        return files.size();
    }

    /// Of all of them.
    long bytes() {
        return files.stream().mapToLong(KeptFile::size).sum();
    }

    void write(Sealer sealer) throws IOException {
        for (var file : files) {
            write(file, sealer);
        }
    }

    private void write(KeptFile file, Sealer sealer) throws IOException {
        var found = downloads.open(household, file.sha256(), 0, file.size());
        try (var in = found.orElseThrow(() -> new FileNotFoundException(file.sha256()))) {
            sealer.write(new Leaf.FileBegins(file.id(), file.sha256(), file.size()));
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                sealer.write(new Leaf.Piece(piece));
            }
        }
    }
}
