package org.hearthbook.laptop.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM under one key: a random nonce, the sealed bytes, the tag. Its ciphers are kept for
/// the next use and made to forget the key when it is closed.
final class AesGcm {

    static final int NONCE = 12;
    static final int TAG = 16;

    private static final SecureRandom NONCES = new SecureRandom();
    private static final SecretBytes BLANK = SecretBytes.blank("AES");

    private final SecretBytes key;
    private final ConcurrentLinkedQueue<Cipher> idle = new ConcurrentLinkedQueue<>();

    AesGcm(byte[] key) {
        this.key = new SecretBytes(key, "AES");
    }

    byte[] seal(byte[] plain, byte[] associatedData) {
        var nonce = new byte[NONCE];
        NONCES.nextBytes(nonce);
        var sealed = new byte[Math.addExact(NONCE + TAG, plain.length)];
        System.arraycopy(nonce, 0, sealed, 0, NONCE);
        try {
            var cipher = take();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(associatedData);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            idle.add(cipher);
            return sealed;
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("AES-256-GCM is missing from this Java", because);
        }
    }

    byte[] open(byte[] sealed, byte[] associatedData) throws NotOpened {
        if (sealed.length < NONCE + TAG) {
            throw new NotOpened("Too short to be anything that was sealed");
        }
        try {
            var cipher = take();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, sealed, 0, NONCE));
            cipher.updateAAD(associatedData);
            var plain = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            idle.add(cipher);
            return plain;
        } catch (GeneralSecurityException because) {
            throw new NotOpened("Sealed by another key, or changed since", because);
        }
    }

    void forget() {
        key.destroy();
        idle.forEach(AesGcm::forget);
        idle.clear();
    }

    byte[] kept() {
        return key.kept();
    }

    /// Starting a cipher with another key is the platform's only way to make it erase the last one.
    private static void forget(Cipher cipher) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, BLANK, new GCMParameterSpec(TAG * 8, new byte[NONCE]));
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("A cipher would not forget its key", because);
        }
    }

    private Cipher take() throws GeneralSecurityException {
        var kept = idle.poll();
        return kept == null ? Cipher.getInstance("AES/GCM/NoPadding") : kept;
    }
}
