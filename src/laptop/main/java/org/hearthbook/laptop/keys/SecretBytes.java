package org.hearthbook.laptop.keys;

import java.util.Arrays;

import javax.crypto.SecretKey;

/// Secret bytes in the shape the platform's ciphers ask for, kept in one array that is zeroed.
final class SecretBytes implements SecretKey {

    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;
    private final String algorithm;

    SecretBytes(byte[] bytes, String algorithm) {
        this.bytes = bytes.clone();
        this.algorithm = algorithm;
    }

    static SecretBytes blank(String algorithm) {
        return new SecretBytes(new byte[SealingKey.SIZE], algorithm);
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    /// A copy, which the platform's ciphers zero once they have read it.
    @Override
    public byte[] getEncoded() {
        return bytes.clone();
    }

    @Override
    public void destroy() {
        Arrays.fill(bytes, (byte) 0);
    }

    byte[] kept() {
        return bytes;
    }
}
