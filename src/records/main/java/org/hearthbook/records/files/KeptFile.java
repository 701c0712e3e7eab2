package org.hearthbook.records.files;

import org.hearthbook.records.changes.Moment;

import java.util.UUID;

/// A certificate, photo or paper that the book keeps.
///
/// @param size in bytes
/// @param sha256 of its bytes, lower-case hexadecimal
public record KeptFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        boolean isRemoved,
        Moment added,
        UUID head) {

    /// The most that one file may weigh, in bytes.
    public static final long LARGEST = 25L * 1024 * 1024;

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /// Whether this laptop can show it as a picture; any other is kept and opened elsewhere.
    public boolean canBeShown() {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/png");
    }

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
