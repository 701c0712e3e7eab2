package org.hearthbook.laptop.store;

import java.util.UUID;

/// A file that the book keeps: its size in bytes and its SHA-256 in hexadecimal, as it was before
/// sealing.
public record StoredFile(UUID id, long size, String sha256) {}
