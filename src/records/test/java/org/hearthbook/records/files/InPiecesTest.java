package org.hearthbook.records.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;

final class InPiecesTest {

    /// Gives what it was told, and counts how often it was asked behind the end.
    private static final class Told implements InPieces.Source {

        private final ArrayDeque<byte[]> pieces;
        private int askedBehindTheEnd;
        private boolean isClosed;

        Told(byte[]... pieces) {
            this.pieces = new ArrayDeque<>(List.of(pieces));
        }

        @Override
        public byte @Nullable [] next() {
            if (pieces.isEmpty()) {
                askedBehindTheEnd++;
            }
            return pieces.poll();
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private final byte[] first = {1, 2, (byte) 200};
    private final byte[] second = {4};
    private final Told told = new Told(first, new byte[0], second);

    @Test
    void readsOnePieceAfterTheOtherOverEmptyOnes() throws IOException {
        try (var in = new InPieces(told)) {
            assertArrayEquals(new byte[] {1, 2, (byte) 200, 4}, in.readAllBytes());
            assertEquals(-1, in.read());
        }

        assertEquals(1, told.askedBehindTheEnd);
        assertTrue(told.isClosed);
    }

    @Test
    void readsByteByByteAsWell() throws IOException {
        try (var in = new InPieces(told)) {
            assertEquals(1, in.read());
            assertEquals(0, in.read(new byte[0]));
            assertArrayEquals(new byte[] {2, (byte) 200, 4}, in.readNBytes(9));
        }
    }

    @Test
    void wipesWhatWasRead() throws IOException {
        try (var in = new InPieces(told)) {
            assertEquals(3, in.read(new byte[9]));
            assertEquals(4, in.read());
            assertArrayEquals(new byte[3], first);
        }

        assertArrayEquals(new byte[1], second);
    }

    @Test
    void asksAgainAfterAPieceThatDidNotCome() throws IOException {
        var answers = new ArrayDeque<>(List.of(false, true));
        InPieces.Source source =
                new InPieces.Source() {
                    @Override
                    public byte[] next() throws IOException {
                        if (!answers.remove()) {
                            throw new IOException("cut");
                        }
                        return second;
                    }

                    @Override
                    public void close() {}
                };

        try (var in = new InPieces(source)) {
            assertThrows(IOException.class, in::read);
            assertEquals(4, in.read());
        }
    }
}
