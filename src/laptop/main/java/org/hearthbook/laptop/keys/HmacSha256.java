package org.hearthbook.laptop.keys;

import java.security.GeneralSecurityException;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.crypto.Mac;

/// HMAC-SHA256 under one key over parts, each behind its length. What it works with is kept for the
/// next use and made to forget the key when it is closed.
final class HmacSha256 {

    private static final String NAME = "HmacSHA256";
    private static final SecretBytes BLANK = SecretBytes.blank(NAME);

    private final SecretBytes key;
    private final ConcurrentLinkedQueue<Mac> idle = new ConcurrentLinkedQueue<>();

    HmacSha256(byte[] key) {
        this.key = new SecretBytes(key, NAME);
    }

    byte[] over(byte[]... parts) {
        var mac = take();
        var made = mac.doFinal(Packed.of(parts));
        idle.add(mac);
        return made;
    }

    void forget() {
        key.destroy();
        idle.forEach(mac -> start(mac, BLANK));
        idle.clear();
    }

    private Mac take() {
        var kept = idle.poll();
        return kept == null ? start(fresh(), key) : kept;
    }

    private static Mac fresh() {
        try {
            return Mac.getInstance(NAME);
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", because);
        }
    }

    private static Mac start(Mac mac, SecretBytes with) {
        try {
            mac.init(with);
            return mac;
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("HmacSHA256 would not take a key", because);
        }
    }
}
