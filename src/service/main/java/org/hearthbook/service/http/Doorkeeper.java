package org.hearthbook.service.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.enrolment.Nonces;
import org.hearthbook.service.enrolment.Standing;
import org.hearthbook.service.enrolment.Standings;
import org.hearthbook.service.enrolment.Tokens;
import org.hearthbook.service.enrolment.UsedProofs;
import org.hearthbook.service.sync.Caller;

/// Finds out who asks, or turns them away.
final class Doorkeeper {

    private static final String SCHEME = "DPoP ";

    private final Nonces nonces;
    private final Tokens tokens;
    private final Standings standings;
    private final UsedProofs used;

    Doorkeeper(Nonces nonces, Tokens tokens, Standings standings, UsedProofs used) {
        this.nonces = nonces;
        this.tokens = tokens;
        this.standings = standings;
        this.used = used;
    }

    /// The thumbprint of the key that the one who asks has proved to hold.
    String key(Asked asked) {
        var proof = proof(asked);
        use(proof);
        return proof.thumbprint();
    }

    /// How the key stands that the one who asks has proved to hold.
    Standing standing(String key) {
        return standings.heard(key);
    }

    /// Who asks, by token and proof. Declines whoever was revoked.
    Caller caller(Asked asked) {
        var token = asked.onlyHeader("Authorization").orElseThrow(Problems::badToken);
        if (!token.startsWith(SCHEME)) {
            throw Problems.badToken();
        }
        var proof = proof(asked);
        var bare = token.substring(SCHEME.length());
        var hash = Wire.text(Hashes.sha256().digest(bare.getBytes(US_ASCII)));
        if (!hash.equals(proof.tokenHash())) {
            throw Problems.badProof("It was made for another token.");
        }
        var thumbprint = proof.thumbprint();
        var enrolment = tokens.enrolmentOf(bare, thumbprint).orElseThrow(Problems::badToken);
        use(proof);
        return enrolled(standings.heard(enrolment, thumbprint));
    }

    /// The one who stands so, unless they were revoked.
    static Caller enrolled(Standing standing) {
        return switch (standing) {
            case Standing.Enrolled(var caller) -> caller;
            case Standing.Revoked _ -> throw Problems.revoked();
            case Standing.Unknown() -> throw Problems.notEnrolled();
        };
    }

    private Proof proof(Asked asked) {
        var shown = asked.onlyHeader("DPoP").orElseThrow(() -> Problems.badProof("There is none."));
        var proof = Proof.read(shown);
        var nonce = proof.nonce();
        if (nonce == null || !nonces.isFresh(nonce)) {
            throw Problems.useNonce();
        }
        proof.holdsFor(asked.method(), asked.address());
        asked.isProvedBy(nonce);
        return proof;
    }

    private void use(Proof proof) {
        if (!used.isFirst(proof.thumbprint(), proof.id())) {
            throw Problems.badProof("It was used before.");
        }
    }
}
