package org.hearthbook.laptop.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The fingerprint that files are named by.
final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    static byte[] of(byte[] bytes) {
        return begin().digest(bytes);
    }
}
