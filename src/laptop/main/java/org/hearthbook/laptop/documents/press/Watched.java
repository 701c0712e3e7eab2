package org.hearthbook.laptop.documents.press;

import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.making.Stopped;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that stops as soon as the person asks.
final class Watched extends FilterOutputStream {

    private final Progress progress;

    Watched(OutputStream stream, Progress progress) {
        super(stream);
        this.progress = progress;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Stopped.checkNow(progress);
        out.write(bytes, offset, length);
    }
}
