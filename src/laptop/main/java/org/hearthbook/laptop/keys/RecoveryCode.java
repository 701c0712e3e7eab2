package org.hearthbook.laptop.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The printed code that opens a person's keys when the passphrase is forgotten: 130 random bits
/// and a checksum, as 32 letters and digits in eight groups of four. Zeroed on closing.
public final class RecoveryCode implements Secret {

    static final int GROUP = 4;
    static final int SYMBOLS = 32;

    /// Crockford's, which leaves out I, L, O and U.
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int RANDOM_SYMBOLS = SYMBOLS - CodeChecksum.SIZE;

    private final byte[] symbols;
    private boolean closed;

    private RecoveryCode(byte[] symbols) {
        this.symbols = symbols;
    }

    /// A new code that nobody else has.
    public static RecoveryCode random(SecureRandom random) {
        var symbols = new byte[RANDOM_SYMBOLS];
        random.nextBytes(symbols);
        for (var at = 0; at < symbols.length; at++) {
            symbols[at] &= 31;
        }
        return new RecoveryCode(symbols);
    }

    /// Reads what somebody wrote down; never throws, whatever it is.
    public static RecoveryReading read(CharSequence written) {
        var reader = new CodeReader();
        try {
            return reader.read(written);
        } finally {
            reader.forget();
        }
    }

    /// The code of these 32 symbols, whose checksum fits.
    static RecoveryCode of(byte[] symbols) {
        return new RecoveryCode(Arrays.copyOf(symbols, RANDOM_SYMBOLS));
    }

    /// As it is printed: `7K2M-...`, eight groups of four.
    public synchronized String inGroups() {
        refuseIfClosed();
        var letters = letters(symbols) + letters(CodeChecksum.of(symbols));
        return IntStream.range(0, SYMBOLS / GROUP)
                .mapToObj(group -> letters.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    @Override
    public SealedSlot.Kind opens() {
        return SealedSlot.Kind.RECOVERY;
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(symbols, (byte) 0);
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    /// The random part, one symbol a byte; the caller zeroes it.
    synchronized byte[] bytes() {
        refuseIfClosed();
        return symbols.clone();
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("This recovery code is closed");
        }
    }

    private static String letters(byte[] symbols) {
        var letters = new StringBuilder();
        for (var symbol : symbols) {
            letters.append(ALPHABET.charAt(symbol));
        }
        return letters.toString();
    }
}
