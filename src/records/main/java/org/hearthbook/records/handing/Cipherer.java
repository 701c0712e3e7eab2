package org.hearthbook.records.handing;

import org.hearthbook.records.handing.NotTaken.Why;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals and opens the parts of one file, each bound to its place in that file: none can be left
/// out, moved or put at the end. AES-256-GCM; the key serves this one file, so the number of a part
/// is its nonce.
final class Cipherer {

    static final int KEY = 32;
    static final int HASH = 32;
    static final int TAG = 16;
    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final byte[] head;
    private byte[] soFar;
    private long number;

    /// @param head hash of the head of the file
    Cipherer(byte[] key, byte[] head) {
        this.key = new SecretKeySpec(key, "AES");
        this.head = head;
        soFar = head;
    }

    static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A hash of everything up to here, head and parts.
    byte[] soFar() {
        return soFar.clone();
    }

    byte[] seal(byte[] plain, boolean isLast) {
        try {
            return counted(cipher(Cipher.ENCRYPT_MODE, isLast).doFinal(plain));
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("AES-256-GCM is missing from this Java", because);
        }
    }

    byte[] open(byte[] sealed, boolean isLast) throws NotTaken {
        try {
            var plain = cipher(Cipher.DECRYPT_MODE, isLast).doFinal(sealed);
            counted(sealed);
            return plain;
        } catch (AEADBadTagException changed) {
            throw new NotTaken(Why.DAMAGED, changed);
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("AES-256-GCM is missing from this Java", because);
        }
    }

    private byte[] counted(byte[] sealed) {
        soFar = hash(ByteBuffer.allocate(2 * HASH).put(soFar).put(hash(sealed)).array());
        number++;
        return sealed;
    }

    private Cipher cipher(int mode, boolean isLast) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE).putLong(number).put((byte) (isLast ? 1 : 0));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
        cipher.updateAAD(head);
        return cipher;
    }
}
