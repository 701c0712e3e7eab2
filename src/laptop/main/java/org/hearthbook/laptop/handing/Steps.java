package org.hearthbook.laptop.handing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Counts the bytes that are read of a file, over the times that it is read.
final class Steps {

    private static final int TIMES = 2;
    private static final long FINENESS = 256 * 1024;

    private final HandProgress progress;
    private final long size;
    private long done;
    private long told;

    Steps(HandProgress progress, long size) {
        this.progress = progress;
        this.size = size;
    }

    InputStream over(Path file) throws IOException {
        return new Counted(Files.newInputStream(file));
    }

    private void more(int count) {
        done += Math.max(0, count);
        if (done - told >= FINENESS) {
            told = done;
            progress.reached(done, Math.max(done, size * TIMES));
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            more(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            more(count);
            return count;
        }
    }
}
