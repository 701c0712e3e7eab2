package org.hearthbook.laptop.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The words that a person signs in with, in any script, zeroed on closing.
public final class Passphrase implements Secret {

    /// One UTF-16 unit never takes more than this in UTF-8.
    private static final int MOST_BYTES = 3;

    private final char[] characters;
    private boolean closed;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// A copy of what was typed, brought to one spelling (NFKC) whatever keyboard it came from.
    public static Passphrase of(CharSequence typed) {
        return new Passphrase(copy(Spelling.one(typed)));
    }

    /// Whether this may become someone's passphrase.
    public PassphraseAnswer asNew() {
        refuseIfClosed();
        return PassphraseRules.answer(characters);
    }

    @Override
    public SealedSlot.Kind opens() {
        return SealedSlot.Kind.PASSPHRASE;
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    /// UTF-8; the caller zeroes it.
    synchronized byte[] bytes() {
        refuseIfClosed();
        var room = new byte[characters.length * MOST_BYTES];
        var encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(characters), encoded, true);
        var bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }

    private synchronized void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("This passphrase is closed");
        }
    }

    private static char[] copy(CharSequence text) {
        var copy = new char[text.length()];
        for (var at = 0; at < copy.length; at++) {
            copy[at] = text.charAt(at);
        }
        return copy;
    }
}
