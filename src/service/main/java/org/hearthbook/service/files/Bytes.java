package org.hearthbook.service.files;

import org.hearthbook.records.changes.Hashes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Bytes that are at hand.
final class Bytes implements Shelf.Source {

    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    String sha256() {
        return Hashes.of(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
