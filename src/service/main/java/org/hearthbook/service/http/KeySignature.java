package org.hearthbook.service.http;

import com.nimbusds.jose.jwk.ECKey;

import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.hearthbook.records.changes.Hashes;

import java.math.BigInteger;

/// Checks ES256 signatures (RFC 7518, 3.4). Each request has one, and Bouncy Castle checks it in
/// half the time that Java takes, and that much compiling less when a service has just started.
final class KeySignature {

    private static final int HALF = 32;
    private static final ECDomainParameters P256 = p256();

    private KeySignature() {}

    /// Whether the holder of `key`, which is on P-256, signed `message`.
    static boolean isBy(ECKey key, byte[] message, byte[] signature) {
        if (signature.length != 2 * HALF) {
            return false;
        }
        var signer = new ECDSASigner();
        signer.init(false, parameters(key));
        var first = new BigInteger(1, signature, 0, HALF);
        var second = new BigInteger(1, signature, HALF, HALF);
        return signer.verifySignature(Hashes.sha256().digest(message), first, second);
    }

    /// @throws IllegalArgumentException if the key is no point of the curve
    private static ECPublicKeyParameters parameters(ECKey key) {
        var x = key.getX().decodeToBigInteger();
        var y = key.getY().decodeToBigInteger();
        return new ECPublicKeyParameters(P256.getCurve().createPoint(x, y), P256);
    }

    private static ECDomainParameters p256() {
        return new ECDomainParameters(CustomNamedCurves.getByName("secp256r1"));
    }
}
