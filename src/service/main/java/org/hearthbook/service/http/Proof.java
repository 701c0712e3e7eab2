package org.hearthbook.service.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;

import org.jspecify.annotations.Nullable;

import java.text.ParseException;
import java.util.Map;

/// A laptop's proof that it holds its key and means this very request (DPoP, RFC 9449). Its `iat`
/// is not looked at: home clocks are wrong by years, and the nonce tells what is fresh.
final class Proof {

    private static final int LONGEST = 2_048;
    private static final int SHORTEST_ID = 12;
    private static final int LONGEST_ID = 64;
    private static final String TYPE = "dpop+jwt";

    private final JWSObject signed;
    private final ECKey key;
    private final Map<String, Object> claims;

    private Proof(JWSObject signed, ECKey key, Map<String, Object> claims) {
        this.signed = signed;
        this.key = key;
        this.claims = claims;
    }

    /// The proof that `text` spells. Whether it is true is not said yet.
    static Proof read(String text) {
        if (text.length() > LONGEST) {
            throw Problems.badProof("It is too long.");
        }
        try {
            var signed = JWSObject.parse(text);
            var claims = signed.getPayload().toJSONObject();
            if (claims == null) {
                throw Problems.badProof("It has no claims.");
            }
            return new Proof(signed, key(signed), claims);
        } catch (ParseException | IllegalArgumentException | IllegalStateException _) {
            throw Problems.badProof("It is not a signed proof.");
        }
    }

    String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException because) {
            throw new IllegalStateException(because);
        }
    }

    /// Different for each proof that was ever made, if it is long enough to be.
    String id() {
        var id = claim("jti");
        if (id == null || id.length() < SHORTEST_ID || id.length() > LONGEST_ID) {
            throw Problems.badProof("It has no id of its own.");
        }
        return id;
    }

    @Nullable String nonce() {
        return claim("nonce");
    }

    @Nullable String tokenHash() {
        return claim("ath");
    }

    /// Makes sure that it was signed by its key, and for this request.
    void holdsFor(String method, String address) {
        if (!method.equals(claim("htm"))) {
            throw Problems.badProof("It was made for another method.");
        }
        if (!address.equals(claim("htu"))) {
            throw Problems.badProof("It was made for another address than " + address);
        }
        if (!isSigned()) {
            throw Problems.badProof("Its signature is not by its key.");
        }
    }

    private boolean isSigned() {
        try {
            return KeySignature.isBy(key, signed.getSigningInput(), signed.getSignature().decode());
        } catch (IllegalArgumentException | IllegalStateException _) {
            throw Problems.badProof("Its signature cannot be checked.");
        }
    }

    private static ECKey key(JWSObject signed) {
        var header = signed.getHeader();
        var isProof = header.getType() != null && TYPE.equals(header.getType().getType());
        if (!isProof || !JWSAlgorithm.ES256.equals(header.getAlgorithm())) {
            throw Problems.badProof("It is of another kind than dpop+jwt with ES256.");
        }
        if (header.getCriticalParams() != null) {
            throw Problems.badProof("It has to be understood in a way that is not known here.");
        }
        var isOurs =
                header.getJWK() instanceof ECKey key
                        && Curve.P_256.equals(key.getCurve())
                        && !key.isPrivate();
        if (!isOurs) {
            throw Problems.badProof("It does not show a public key on P-256.");
        }
        return (ECKey) header.getJWK();
    }

    private @Nullable String claim(String name) {
        return claims.get(name) instanceof String text ? text : null;
    }
}
