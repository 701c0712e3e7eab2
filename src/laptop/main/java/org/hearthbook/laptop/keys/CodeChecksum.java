package org.hearthbook.laptop.keys;

import java.util.Arrays;

/// The checksum of a recovery code: the BCH code over GF(32) of Bitcoin's addresses (BIP 173).
/// Six symbols tell of any four wrong ones for certain, so of any one, and of any two swapped.
final class CodeChecksum {

    static final int SIZE = 6;

    private static final int FIELD = 0b101001;
    private static final int[] GENERATOR = {29, 22, 20, 21, 29, 18};

    /// What each leading symbol adds to each place of the remainder.
    private static final byte[][] PRODUCTS = products();

    private CodeChecksum() {}

    /// What has to follow these symbols.
    static byte[] of(byte[] symbols) {
        return remainder(Arrays.copyOf(symbols, symbols.length + SIZE));
    }

    /// Whether the last six symbols are the checksum of those before.
    static boolean fits(byte[] symbols) {
        return Arrays.equals(remainder(symbols), new byte[SIZE]);
    }

    /// Starts from one, so that a code of all noughts does not fit.
    private static byte[] remainder(byte[] symbols) {
        var remainder = new byte[] {0, 0, 0, 0, 0, 1};
        for (var symbol : symbols) {
            var leading = remainder[0];
            for (var at = 0; at < SIZE; at++) {
                var next = at + 1 < SIZE ? remainder[at + 1] : symbol;
                remainder[at] = (byte) (next ^ PRODUCTS[leading][at]);
            }
        }
        return remainder;
    }

    private static byte[][] products() {
        var products = new byte[32][SIZE];
        for (var symbol = 0; symbol < products.length; symbol++) {
            for (var at = 0; at < SIZE; at++) {
                products[symbol][at] = (byte) times(symbol, GENERATOR[at]);
            }
        }
        return products;
    }

    private static int times(int left, int right) {
        var product = 0;
        for (var bit = 0; bit < 5; bit++) {
            product ^= (right >> bit & 1) * (left << bit);
        }
        for (var bit = 9; bit > 4; bit--) {
            product ^= (product >> bit & 1) * (FIELD << (bit - 5));
        }
        return product;
    }
}
