package org.hearthbook.laptop.sync;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.Problem;
import org.hearthbook.records.sync.Wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

import javax.net.ssl.SSLContext;

/// A small service on a real port that keeps the real one's promises about proofs, nonces, tokens
/// and problems, and answers with what the test laid out.
final class StandIn implements AutoCloseable {

    private static final int MOST = 64 * 1024 * 1024;

    /// One request that came, after its proof was checked.
    @SuppressWarnings("ArrayRecordComponent") // looked into, never compared
    record Came(String method, String path, Map<String, String> headers, byte[] body) {}

    /// What is answered to a request.
    @SuppressWarnings("ArrayRecordComponent") // it is sent, never compared
    record Reply(int status, Map<String, String> headers, byte[] body) {

        static Reply json(Object message) {
            return new Reply(200, Map.of("Content-Type", "application/json"), Wire.write(message));
        }

        static Reply problem(int status, String code) {
            var problem = Problem.of(status, code, "A title");
            return new Reply(
                    status, Map.of("Content-Type", Problem.MEDIA_TYPE), Wire.write(problem));
        }

        Reply with(String name, String value) {
            var more = new TreeMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, body);
        }
    }

    /// Lays out answers.
    interface Answering {
        Reply answer(Came came) throws IOException;
    }

    final List<Came> came = Collections.synchronizedList(new ArrayList<>());
    private final String scheme;
    private final HttpServer server;
    private final Map<String, Answering> answers = new TreeMap<>();
    private final Set<String> proofsSeen = new HashSet<>();
    private volatile String nonce = "nonce-1";
    private volatile String token = "token-1";
    private volatile long tokenSeconds = 600;

    StandIn() throws IOException {
        this("http", HttpServer.create(here(), 0));
    }

    /// One that speaks TLS.
    StandIn(SSLContext tls) throws IOException {
        this("https", secured(tls));
    }

    private static InetSocketAddress here() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static HttpServer secured(SSLContext tls) throws IOException {
        var server = HttpsServer.create(here(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    private StandIn(String scheme, HttpServer server) {
        this.scheme = scheme;
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        on("/v1/tokens", _ -> Reply.json(new Enrolment.Token(token, tokenSeconds)));
    }

    ServiceAddress address() {
        return new ServiceAddress(URI.create(origin()));
    }

    private String origin() {
        return scheme + "://localhost:" + server.getAddress().getPort();
    }

    /// Answers so on each path that begins with `path`.
    StandIn on(String path, Answering answering) {
        answers.put(path, answering);
        return this;
    }

    /// From now on proofs have to be made with another nonce.
    void renewNonce() {
        nonce = "nonce-" + nonce.hashCode();
    }

    /// From now on the tokens given before are worth nothing.
    void renewToken() {
        token = "token-" + token.hashCode();
    }

    void tokensLive(long seconds) {
        tokenSeconds = seconds;
    }

    List<String> paths() {
        return came.stream().map(it -> it.method() + " " + it.path()).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = read(exchange);
            write(exchange, reply(exchange, request));
        }
    }

    private Reply reply(HttpExchange exchange, Came request) throws IOException {
        var wrong = wrongProof(exchange, request);
        if (!wrong.isEmpty()) {
            return Reply.problem(401, "bad-proof")
                    .with("WWW-Authenticate", "DPoP error=\"" + wrong + "\"");
        }
        came.add(request);
        for (var answer : answers.entrySet().stream().toList().reversed()) {
            if (request.path().startsWith(answer.getKey())) {
                return answer.getValue().answer(request);
            }
        }
        return Reply.problem(404, "not-found");
    }

    private String wrongProof(HttpExchange exchange, Came request) {
        if (request.path().equals("/v1/hello")) {
            return "";
        }
        try {
            var proof = SignedJWT.parse(request.headers().getOrDefault("dpop", ""));
            var claims = proof.getJWTClaimsSet();
            var key = proof.getHeader().getJWK().toECKey();
            if (key.isPrivate() || !proof.verify(new ECDSAVerifier(key))) {
                return "invalid_dpop_proof";
            }
            if (!nonce.equals(claims.getStringClaim("nonce"))) {
                return "use_dpop_nonce";
            }
            var isForThis =
                    claims.getStringClaim("htm").equals(request.method())
                            && claims.getStringClaim("htu").equals(uri(exchange))
                            && proof.getHeader().getType().toString().equals("dpop+jwt")
                            && proofsSeen.add(claims.getJWTID());
            return isForThis ? wrongToken(request, claims.getStringClaim("ath")) : "replayed";
        } catch (ParseException | JOSEException _) {
            return "invalid_dpop_proof";
        }
    }

    private String wrongToken(Came request, String hash) {
        if (Set.of("/v1/tokens", "/v1/enrolments").contains(request.path())
                || request.path().contains("/hand-overs")) {
            return "";
        }
        var isGood =
                request.headers().getOrDefault("authorization", "").equals("DPoP " + token)
                        && sha256(token).equals(hash);
        return isGood ? "" : "invalid_token";
    }

    private String uri(HttpExchange exchange) {
        return origin() + exchange.getRequestURI().getRawPath();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Wire.text(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Came read(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        var body = exchange.getRequestBody().readAllBytes();
        var coding = ContentCoding.named(headers.getOrDefault("content-encoding", ""));
        if (coding.isPresent()) {
            body = coding.get().unpack(body, MOST);
        }
        return new Came(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
    }

    private void write(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Hearthbook-Version", "1");
        headers.set("DPoP-Nonce", nonce);
        reply.headers().forEach(headers::set);
        var isPacked =
                reply.body().length > 0
                        && exchange.getRequestHeaders().containsKey("Accept-Encoding")
                        && !reply.headers().containsKey("Content-Encoding");
        if (isPacked) {
            headers.set("Content-Encoding", "gzip");
        }
        var body = isPacked ? packed(reply.body()) : reply.body();
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    static byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
