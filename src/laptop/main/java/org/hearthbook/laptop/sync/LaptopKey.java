package org.hearthbook.laptop.sync;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.Signature;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;

/// The ES256 key by which the service knows one person on one laptop. It makes a proof for each
/// request (DPoP, RFC 9449), so that a token that was overheard is of no use.
public final class LaptopKey {

    private static final JOSEObjectType PROOF = new JOSEObjectType("dpop+jwt");
    private static final int UNIQUE = 9;

    private final ECKey key;
    private final JWSHeader header;

    private LaptopKey(ECKey key) {
        this.key = key;
        header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(PROOF)
                        .jwk(new ECKey.Builder(key.toPublicJWK()).keyID(null).build())
                        .build();
    }

    /// A new key that nobody else has.
    public static LaptopKey random(SecureRandom random) {
        try {
            return new LaptopKey(new ECKeyGenerator(Curve.P_256).secureRandom(random).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The key that `kept` gave.
    ///
    /// @throws IllegalArgumentException if it did not
    static LaptopKey of(byte[] kept) {
        try {
            return new LaptopKey(ECKey.parse(new String(kept, StandardCharsets.UTF_8)));
        } catch (ParseException | IllegalStateException wrong) {
            throw new IllegalArgumentException("This is no laptop's key", wrong);
        }
    }

    /// All of it, secret part and all, to be kept sealed.
    byte[] kept() {
        return key.toJSONString().getBytes(StandardCharsets.UTF_8);
    }

    /// What one proof is about.
    ///
    /// @param uri without query or fragment
    /// @param nonce the newest that the service gave, null before it gave any
    /// @param token that goes with the request, if one does
    record About(String method, String uri, @Nullable String nonce, @Nullable String token) {}

    /// A proof for one request. `clock` may be wrong by years: the service goes by its own nonce.
    String prove(About about, InstantSource clock, SecureRandom random) {
        var claims =
                new JWTClaimsSet.Builder()
                        .jwtID(unique(random))
                        .claim("htm", about.method())
                        .claim("htu", about.uri())
                        .issueTime(Date.from(clock.instant()));
        if (about.nonce() != null) {
            claims.claim("nonce", about.nonce());
        }
        if (about.token() != null) {
            claims.claim("ath", Wire.text(sha256(about.token())));
        }
        return signed(claims.build());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var proof = new SignedJWT(header, claims);
            proof.sign(new ECDSASigner(key));
            return proof.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Its signature over a file that goes by hand, with the key to check it by.
    Leaf.LaptopSeal seal(byte[] message) {
        try {
            var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(key.toECPrivateKey());
            signing.update(message);
            var signature = Wire.text(signing.sign());
            return new Leaf.LaptopSeal(key.getX().toString(), key.getY().toString(), signature);
        } catch (JOSEException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String unique(SecureRandom random) {
        var bytes = new byte[UNIQUE];
        random.nextBytes(bytes);
        return Wire.text(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
