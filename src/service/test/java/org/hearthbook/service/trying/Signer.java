package org.hearthbook.service.trying;

import org.hearthbook.records.people.PublicKeys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;

/// Someone who can sign.
public final class Signer {

    private final KeyPair keys = keys();

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public PublicKeys publicKeys() {
        var encoded = keys.getPublic().getEncoded();
        var key = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return PublicKeys.of(key, key);
    }

    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
