package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Which proofs of a key are let in, and which are not.
final class ProofTest {

    private static final String SYNC = "/v1/sync";
    private static final String TYPE = "dpop+jwt";
    private static final String BASE64URL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// How a proof can be wrong.
    enum Fault {
        MISSING("bad-proof"),
        TWO_AT_ONCE("bad-proof"),
        NOT_A_JWT("bad-proof"),
        OTHER_TYPE("bad-proof"),
        NO_TYPE("bad-proof"),
        UNSIGNED("bad-proof"),
        SYMMETRIC("bad-proof"),
        NO_KEY("bad-proof"),
        PRIVATE_KEY_SHOWN("bad-proof"),
        OTHER_CURVE("bad-proof"),
        OTHER_KEY_SIGNED("bad-proof"),
        CHANGED_AFTER_SIGNING("bad-proof"),
        SIGNED_WITH_NOUGHT("bad-proof"),
        SIGNED_IN_PART("bad-proof"),
        KEY_OFF_THE_CURVE("bad-proof"),
        OTHER_METHOD("bad-proof"),
        OTHER_HOST("bad-proof"),
        OTHER_PATH("bad-proof"),
        NO_TOKEN_HASH("bad-proof"),
        OTHER_TOKENS_HASH("bad-proof"),
        NO_NONCE("use-nonce"),
        MADE_UP_NONCE("use-nonce"),
        OLD_NONCE("use-nonce"),
        NO_ID("bad-proof"),
        SHORT_ID("bad-proof"),
        USED_BEFORE("bad-proof"),
        ENDLESS("bad-proof"),
        SOMEONE_ELSES("bad-token"),
        CRITICAL_UNKNOWN("bad-proof");

        private final String problem;

        Fault(String problem) {
            this.problem = problem;
        }
    }

    @TempDir private Path folder;
    private Premises premises;
    private Laptop kitchen;
    private UUID home;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        home = premises.town.household("The Okafor household");
        kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWith(Fault fault) throws JOSEException {
        var answer = send(fault);

        assertEquals(401, answer.statusCode());
        assertEquals(fault.problem, Laptop.problem(answer));
    }

    @Test
    void isTakenWhenItIsRight() {
        assertEquals(200, send(proof(it -> {})).statusCode());
    }

    @Test
    void isTakenFromALaptopWhoseClockIsTenYearsOff() {
        var tenYears = Duration.ofDays(3_653).toSeconds();
        var now = premises.clock.instant().getEpochSecond();

        assertEquals(200, send(proof(it -> it.put("iat", now - tenYears))).statusCode());
        assertEquals(200, send(proof(it -> it.put("iat", now + tenYears))).statusCode());
    }

    @Test
    void isRefusedTheSecondTimeByAnotherProcessToo() {
        try (var second = premises.second()) {
            var known = proof(it -> {});
            assertEquals(200, send(known).statusCode());
            var elsewhere = kitchen.at(URI.create("http://127.0.0.1:" + second.port()));

            var again = elsewhere.with("POST", SYNC, body(), headers(known));

            assertEquals("bad-proof", Laptop.problem(again));
        }
    }

    @Test
    void goesWithATokenForTenMinutes() {
        premises.clock.pass(599);
        kitchen.get("/v1/hello");
        assertEquals(200, send(proof(it -> {})).statusCode());

        premises.clock.pass(1);
        assertEquals("bad-token", Laptop.problem(send(proof(it -> {}))));
    }

    @Test
    void goesWithNoTokenOfWhichOneLetterWasChanged() {
        var token = kitchen.authorization();
        var letters = new StringBuilder(token);
        for (var place : List.of("DPoP ".length(), token.length() / 2, token.length() - 1)) {
            for (var letter = 0; letter < BASE64URL.length(); letter++) {
                letters.setCharAt(place, BASE64URL.charAt(letter));
                var changed = letters.toString();
                if (!changed.equals(token)) {
                    assertEquals("bad-token", Laptop.problem(comeWith(changed)), changed);
                }
            }
            letters.setCharAt(place, token.charAt(place));
        }
    }

    @Test
    void isAskedForByAFreshNonceEachTime() {
        var before = kitchen.get("/v1/hello").headers().firstValue("DPoP-Nonce");
        premises.clock.pass(301);
        var after = kitchen.get("/v1/hello").headers().firstValue("DPoP-Nonce");

        assertNotEquals(before, after);
    }

    private HttpResponse<byte[]> send(Fault fault) throws JOSEException {
        return switch (fault) {
            case MISSING ->
                    kitchen.with("POST", SYNC, body(), "Authorization", kitchen.authorization());
            case TWO_AT_ONCE -> {
                var headers = headers(proof(it -> {}));
                yield kitchen.with(
                        "POST",
                        SYNC,
                        body(),
                        headers[0],
                        headers[1],
                        "DPoP",
                        proof(it -> {}),
                        "DPoP",
                        proof(it -> {}));
            }
            case USED_BEFORE -> {
                var known = proof(it -> {});
                assertEquals(200, send(known).statusCode());
                yield send(known);
            }
            case OLD_NONCE -> {
                var old = proof(it -> {});
                premises.clock.pass(601);
                yield send(old);
            }
            default -> send(made(fault));
        };
    }

    private String made(Fault fault) throws JOSEException {
        return switch (fault) {
            case NOT_A_JWT -> "knock knock";
            case OTHER_TYPE -> signed(header("JWT", kitchen.key.toPublicJWK()), kitchen.key);
            case NO_TYPE -> signed(header(null, kitchen.key.toPublicJWK()), kitchen.key);
            case UNSIGNED -> unsigned();
            case SYMMETRIC -> symmetric();
            case NO_KEY -> signed(header(TYPE, null), kitchen.key);
            case PRIVATE_KEY_SHOWN -> withRawHeader(kitchen.key.toJSONString());
            case OTHER_CURVE -> otherCurve();
            case OTHER_KEY_SIGNED ->
                    signed(header(TYPE, kitchen.key.toPublicJWK()), Laptop.newKey());
            case CHANGED_AFTER_SIGNING -> changed();
            case SIGNED_WITH_NOUGHT -> signed(new byte[64]);
            case SIGNED_IN_PART -> signed(new byte[63]);
            case KEY_OFF_THE_CURVE -> withRawHeader(offTheCurve());
            case OTHER_METHOD -> proof(it -> it.put("htm", "PUT"));
            case OTHER_HOST -> proof(it -> it.put("htu", "https://evil.example" + SYNC));
            case OTHER_PATH -> proof(it -> it.put("htu", premises.address() + "/v1/escrow"));
            case NO_TOKEN_HASH -> proof(it -> it.remove("ath"));
            case OTHER_TOKENS_HASH -> proof(it -> it.put("ath", hash("another token")));
            case NO_NONCE -> proof(it -> it.remove("nonce"));
            case MADE_UP_NONCE -> proof(it -> it.put("nonce", "AFtQY1EALdv3HYq8"));
            case NO_ID -> proof(it -> it.remove("jti"));
            case SHORT_ID -> proof(it -> it.put("jti", "1"));
            case ENDLESS -> proof(it -> it.put("jti", "a".repeat(4_000)));
            case SOMEONE_ELSES -> premises.laptop().proof(kitchen.claims("POST", SYNC));
            case CRITICAL_UNKNOWN -> critical();
            case MISSING, TWO_AT_ONCE, USED_BEFORE, OLD_NONCE ->
                    throw new AssertionError("made elsewhere");
        };
    }

    private HttpResponse<byte[]> send(String proof) {
        return kitchen.with("POST", SYNC, body(), headers(proof));
    }

    private HttpResponse<byte[]> comeWith(String token) {
        var hash = hash(token.substring("DPoP ".length()));
        var proof = proof(it -> it.put("ath", hash));
        return kitchen.with("POST", SYNC, body(), "Authorization", token, "DPoP", proof);
    }

    private String[] headers(String proof) {
        return new String[] {"Authorization", kitchen.authorization(), "DPoP", proof};
    }

    private byte[] body() {
        return Wire.write(new SyncRequest(kitchen.id, null, List.of(), 10));
    }

    private String proof(Consumer<Map<String, Object>> change) {
        var claims = kitchen.claims("POST", SYNC);
        change.accept(claims);
        return kitchen.proof(claims);
    }

    private static String hash(String token) {
        return Laptop.hash(token);
    }

    private static JWSHeader header(@Nullable String type, @Nullable JWK key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(key);
        return (type == null ? header : header.type(new JOSEObjectType(type))).build();
    }

    private String signed(JWSHeader header, ECKey key) throws JOSEException {
        return signed(header, new ECDSASigner(key));
    }

    private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        var proof = new JWSObject(header, new Payload(kitchen.claims("POST", SYNC)));
        proof.sign(signer);
        return proof.serialize();
    }

    private String unsigned() {
        var header =
                encoded(
                        "{\"typ\":\"dpop+jwt\",\"alg\":\"none\",\"jwk\":%s}"
                                .formatted(publicKey()));
        return header + "." + proof(it -> {}).split("\\.", -1)[1] + ".";
    }

    private String symmetric() throws JOSEException {
        var secret = new byte[32];
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType(TYPE))
                        .customParam("k", new OctetSequenceKey.Builder(secret).build().toString())
                        .build();
        return signed(header, new MACSigner(secret));
    }

    private String otherCurve() throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_384).generate();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES384)
                        .type(new JOSEObjectType(TYPE))
                        .jwk(key.toPublicJWK())
                        .build();
        return signed(header, new ECDSASigner(key));
    }

    private String critical() throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType(TYPE))
                        .jwk(kitchen.key.toPublicJWK())
                        .criticalParams(Set.of("exp"))
                        .customParam("exp", 1)
                        .build();
        return signed(header, new ECDSASigner(kitchen.key));
    }

    private String withRawHeader(String key) throws JOSEException {
        var header = encoded("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":%s}".formatted(key));
        var parts = proof(it -> {}).split("\\.", -1);
        var input = (header + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        var signature = new ECDSASigner(kitchen.key).sign(new JWSHeader(JWSAlgorithm.ES256), input);
        return header + "." + parts[1] + "." + signature;
    }

    private String signed(byte[] signature) {
        var proof = proof(it -> {});
        return proof.substring(0, proof.lastIndexOf('.') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private String offTheCurve() {
        var y = kitchen.key.getY().toString();
        return publicKey().replace(y, kitchen.key.getX().toString());
    }

    private String changed() {
        var parts = proof(it -> {}).split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("\"iat\":1", "\"iat\":2")) + "." + parts[2];
    }

    private String publicKey() {
        return kitchen.key.toPublicJWK().toJSONString();
    }

    private static String encoded(String text) {
        return Wire.text(text.getBytes(StandardCharsets.UTF_8));
    }
}
