package org.hearthbook.laptop.book;

import java.nio.ByteBuffer;

/// Where the samples of one track lie in a film (ISO/IEC 14496-12, 8.7): how large each is, how
/// many lie in each chunk, and where each chunk begins.
///
/// @param sizes where the body of the table of sizes begins; so with the others
/// @param isWide whether places of chunks have 8 bytes instead of 4
record FilmSamples(ByteBuffer film, int sizes, int runs, int chunks, boolean isWide) {

    private static final int RUN = 12;

    /// Overwrites them all, as far as the tables can be followed.
    void blank() {
        try {
            var sample = 0;
            var run = 0;
            for (var chunk = 0; chunk < film.getInt(chunks + 4); chunk++) {
                while (run + 1 < film.getInt(runs + 4) && chunk + 1 >= firstChunk(run + 1)) {
                    run++;
                }
                var length = 0L;
                for (var most = sample + film.getInt(run(run) + 4);
                        sample < most && length <= film.limit();
                        sample++) {
                    length += size(sample);
                }
                blank(place(chunk), length);
            }
        } catch (IndexOutOfBoundsException _) {
            // The tables lead out of the film: no program finds a sample there either.
        }
    }

    private int run(int number) {
        return runs + 8 + RUN * number;
    }

    private int firstChunk(int run) {
        return film.getInt(run(run));
    }

    private long size(int sample) {
        var same = film.getInt(sizes + 4);
        return (same != 0 ? same : film.getInt(sizes + 12 + 4 * sample)) & 0xFFFFFFFFL;
    }

    private long place(int chunk) {
        return isWide
                ? film.getLong(chunks + 8 + 8 * chunk)
                : film.getInt(chunks + 8 + 4 * chunk) & 0xFFFFFFFFL;
    }

    private void blank(long from, long length) {
        var end = Math.min(from + length, film.limit());
        if (from >= 0 && from < end) {
            film.put((int) from, new byte[(int) (end - from)]);
        }
    }
}
