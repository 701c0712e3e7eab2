package org.hearthbook.service.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.postgresql.copy.CopyManager;
import org.postgresql.util.ByteStreamWriter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;

/// Rows for the log by PostgreSQL's COPY in its binary form: one statement without a parameter,
/// however many rows there are, and each is kept or refused as if it was inserted.
record CopiedRows(CopyManager copying) implements LogWriter {

    private static final String COPY =
            """
            COPY change_log (household, seq, id, record, received, chain, payload)
            FROM STDIN WITH (FORMAT binary)
            """;
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };
    private static final int HEAD = SIGNATURE.length + 2 * Integer.BYTES;
    private static final short COLUMNS = 7;
    private static final short END = -1;
    private static final int UUID_CHARACTERS = 36;

    @Override
    public void write(String household, long now, List<LogRow> rows)
            throws SQLException, IOException {
        var ours = household.getBytes(US_ASCII);
        var size = HEAD + Short.BYTES;
        for (var row : rows) {
            size += size(ours, row);
        }
        var copied = ByteBuffer.allocate(size).put(SIGNATURE).putInt(0).putInt(0);
        for (var row : rows) {
            put(copied, ours, now, row);
        }
        copying.copyIn(COPY, ByteStreamWriter.of(copied.putShort(END).flip()));
    }

    private static int size(byte[] household, LogRow row) {
        return Short.BYTES
                + COLUMNS * Integer.BYTES
                + household.length
                + 2 * Long.BYTES
                + 2 * UUID_CHARACTERS
                + row.chain().length()
                + row.change().bytes().length;
    }

    private static void put(ByteBuffer copied, byte[] household, long now, LogRow row) {
        var change = row.change();
        copied.putShort(COLUMNS);
        put(copied, household);
        put(copied, row.seq());
        put(copied, change.id().toString().getBytes(US_ASCII));
        put(copied, change.record().toString().getBytes(US_ASCII));
        put(copied, now);
        put(copied, row.chain().getBytes(US_ASCII));
        put(copied, change.bytes());
    }

    private static void put(ByteBuffer copied, long number) {
        copied.putInt(Long.BYTES).putLong(number);
    }

    private static void put(ByteBuffer copied, byte[] value) {
        copied.putInt(value.length).put(value);
    }
}
