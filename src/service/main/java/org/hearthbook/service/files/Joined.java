package org.hearthbook.service.files;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.service.store.Part;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/// Parts on the shelf, one after the other. One of them is open at a time.
final class Joined implements Shelf.Source {

    private final Shelf shelf;
    private final List<Part> parts;

    Joined(Shelf shelf, List<Part> parts) {
        this.shelf = shelf;
        this.parts = List.copyOf(parts);
    }

    /// The hash of the whole, hex.
    String sha256() throws IOException {
        try (var in = new DigestInputStream(open(), Hashes.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    @Override
    public long size() {
        return parts.stream().mapToLong(Part::size).sum();
    }

    @Override
    public InputStream open() {
        return new Stream(parts.iterator());
    }

    private final class Stream extends InputStream {

        private final Iterator<Part> next;
        private InputStream current = nullInputStream();

        Stream(Iterator<Part> next) {
            this.next = next;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = current.read(into, from, length);
            while (read < 0 && next.hasNext()) {
                current.close();
                var part = next.next();
                current = shelf.open(part.name(), 0, part.size());
                read = current.read(into, from, length);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
