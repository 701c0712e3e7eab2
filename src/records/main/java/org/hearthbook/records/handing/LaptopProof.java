package org.hearthbook.records.handing;

import org.hearthbook.records.sync.Wire;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;

/// Checks by which laptop's key a file was sealed.
public final class LaptopProof {

    private static final String ES256 = "SHA256withECDSAinP1363Format";

    private LaptopProof() {}

    /// The name of the laptop's key (RFC 7638), as the service has it.
    public static String thumbprint(Leaf.LaptopSeal seal) {
        var key =
                "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                        .formatted(seal.x(), seal.y());
        return Wire.text(Cipherer.hash(key.getBytes(StandardCharsets.UTF_8)));
    }

    /// Whether the key that `seal` names signed `message`.
    public static boolean isBy(Leaf.LaptopSeal seal, byte[] message) {
        try {
            var check = Signature.getInstance(ES256);
            check.initVerify(key(seal));
            check.update(message);
            return check.verify(Wire.bytes(seal.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private static PublicKey key(Leaf.LaptopSeal seal) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(number(seal.x()), number(seal.y()));
        var spec = new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class));
        return KeyFactory.getInstance("EC").generatePublic(spec);
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Wire.bytes(text));
    }
}
