package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the first bytes of a database say (sqlite.org/fileformat), read without waking the engine,
/// which would already touch the files.
record Header(boolean isDatabase, int format, int application) {

    private static final int SIZE = 100;
    private static final int FORMAT_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final String MAGIC = "SQLite format 3\0";

    static Header of(Path database) throws IOException {
        try (var stream = Files.newInputStream(database)) {
            return read(stream.readNBytes(SIZE));
        }
    }

    private static Header read(byte[] first) {
        if (first.length < SIZE) {
            return new Header(first.length == 0, 0, 0);
        }
        var magic = new String(first, 0, MAGIC.length(), StandardCharsets.ISO_8859_1);
        var numbers = ByteBuffer.wrap(first);
        return new Header(
                magic.equals(MAGIC), numbers.getInt(FORMAT_AT), numbers.getInt(APPLICATION_AT));
    }

    boolean isTaken() {
        return !isDatabase || format > 0 || isAnotherPrograms();
    }

    /// Zero stands in a book whose making was cut short; its write-ahead log may hold the rest.
    boolean isAnotherPrograms() {
        return application != Migrations.BOOK && application != 0;
    }
}
