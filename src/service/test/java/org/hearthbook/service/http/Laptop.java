package org.hearthbook.service.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Wire;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A laptop as the tests play it: with a key, the newest nonce, and a token once it has one.
final class Laptop {

    private static final byte[] NOTHING = {};

    final UUID id;
    final ECKey key;
    final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private @Nullable String nonce;
    private @Nullable String token;

    Laptop(URI service) {
        this(service, UUID.randomUUID(), newKey());
    }

    private Laptop(URI service, UUID id, ECKey key) {
        this.service = service;
        this.id = id;
        this.key = key;
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException because) {
            throw new IllegalStateException(because);
        }
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(service.resolve(path)).GET());
    }

    /// Asks with a proof, and with the token if there is one, once more if a nonce is wanted.
    HttpResponse<byte[]> ask(String method, String path, byte[] body, String... headers) {
        var answer = once(method, path, body, headers);
        return answer.statusCode() == 401 && isForWantOfANonce(answer)
                ? once(method, path, body, headers)
                : answer;
    }

    private static boolean isForWantOfANonce(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("WWW-Authenticate")
                .filter(it -> it.contains("use_dpop_nonce"))
                .isPresent();
    }

    HttpResponse<byte[]> post(String path, Object message) {
        return ask("POST", path, Wire.write(message));
    }

    Enrolment.Reply enrol(String code, @Nullable UUID household, @Nullable UUID person) {
        var answer = post("/v1/enrolments", new Enrolment.Request(code, id, household, person));
        return read(answer, 201, Enrolment.Reply.class);
    }

    void signIn() {
        token = null;
        token = read(ask("POST", "/v1/tokens", NOTHING), 200, Enrolment.Token.class).token();
    }

    static <T> T read(HttpResponse<byte[]> answer, int status, Class<T> type) {
        try {
            if (answer.statusCode() != status) {
                throw new AssertionError(
                        answer.statusCode()
                                + " "
                                + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return Wire.read(answer.body(), type);
        } catch (Wire.NotUnderstood because) {
            throw new AssertionError(because);
        }
    }

    static String problem(HttpResponse<byte[]> answer) {
        return read(answer, answer.statusCode(), org.hearthbook.records.sync.Problem.class).code();
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var asked = request.build();
            var answer = http.send(asked, BodyHandlers.ofByteArray());
            Described.DOCUMENT.holds(asked.method(), asked.uri().getRawPath(), answer);
            nonce = answer.headers().firstValue("DPoP-Nonce").orElse(nonce);
            return answer;
        } catch (IOException because) {
            throw new AssertionError(because);
        } catch (InterruptedException because) {
            Thread.currentThread().interrupt();
            throw new AssertionError(because);
        }
    }

    /// One request with exactly these headers, and whatever nonce came before.
    HttpResponse<byte[]> with(String method, String path, byte[] body, String... headers) {
        return send(
                HttpRequest.newBuilder(service.resolve(path))
                        .method(method, BodyPublishers.ofByteArray(body))
                        .headers(headers));
    }

    /// What a proof says of the token that it goes with.
    static String hash(String token) {
        return Wire.text(Hashes.sha256().digest(token.getBytes(StandardCharsets.US_ASCII)));
    }

    /// The same laptop, as it comes to another process of the same service.
    Laptop at(URI other) {
        var same = new Laptop(other, id, key);
        same.nonce = nonce;
        same.token = token;
        return same;
    }

    String authorization() {
        return "DPoP " + token;
    }

    Map<String, Object> claims(String method, String path) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("htm", method);
        claims.put("htu", service.resolve(path).toString());
        claims.put("iat", 1_000_000_000);
        if (token != null) {
            claims.put(
                    "ath",
                    Wire.text(Hashes.sha256().digest(token.getBytes(StandardCharsets.US_ASCII))));
        }
        if (nonce != null) {
            claims.put("nonce", nonce);
        }
        return claims;
    }

    /// A proof as short as laptops make it.
    String shortProof(String method, String path) {
        var claims = claims(method, path);
        claims.put("jti", UUID.randomUUID().toString().replace("-", "").substring(0, 12));
        return proof(claims);
    }

    String proof(Map<String, Object> claims) {
        try {
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType("dpop+jwt"))
                            .jwk(key.toPublicJWK())
                            .build();
            var proof = new JWSObject(header, new Payload(claims));
            proof.sign(new ECDSASigner(key));
            return proof.serialize();
        } catch (JOSEException because) {
            throw new IllegalStateException(because);
        }
    }

    /// The first lines of a request that is sent by hand.
    String head(String method, String path) {
        var head =
                List.of(
                        method + " " + path + " HTTP/1.1",
                        "Host: " + service.getAuthority(),
                        "DPoP: " + proof(claims(method, path)),
                        token == null ? "Accept: */*" : "Authorization: " + authorization(),
                        "");
        return String.join("\r\n", head);
    }

    /// Sends a part of a file by hand and hangs up after the byte before `cut`.
    void cutOff(String method, String path, byte[] file, int from, int to, int cut) {
        var head =
                head(method, path)
                        + "Tus-Resumable: 1.0.0\r\n"
                        + "Content-Type: application/offset+octet-stream\r\n"
                        + ("Upload-Offset: " + from + "\r\n")
                        + ("Content-Length: " + (to - from) + "\r\n\r\n");
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(file, from, cut - from);
            out.flush();
        } catch (IOException because) {
            throw new AssertionError(because);
        }
    }

    private HttpResponse<byte[]> once(String method, String path, byte[] body, String... headers) {
        var request =
                HttpRequest.newBuilder(service.resolve(path))
                        .method(method, BodyPublishers.ofByteArray(body))
                        .header("DPoP", proof(claims(method, path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (token != null) {
            request.header("Authorization", "DPoP " + token);
        }
        return send(request);
    }
}
