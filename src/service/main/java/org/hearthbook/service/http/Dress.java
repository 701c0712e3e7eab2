package org.hearthbook.service.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

import org.hearthbook.records.sync.ContentCoding;
import org.hearthbook.records.sync.Problem;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.enrolment.Nonces;

import java.util.Map;
import java.util.Optional;

/// How every answer is dressed: the protocol's version, a fresh nonce, and packed where that
/// saves bytes. No header goes out that no laptop reads.
final class Dress {

    static final String VERSION = "Hearthbook-Version";
    static final String NONCE = "DPoP-Nonce";

    /// Whoever asks has no nonce, or not a fresh one.
    static final String NONE = "";

    /// Fewer bytes than this do not get smaller by packing.
    private static final int WORTH_PACKING = 200;

    private final Nonces nonces;

    Dress(Nonces nonces) {
        this.nonces = nonces;
    }

    /// The headers that answers have.
    Map<String, String> always() {
        return Map.of(VERSION, "1", NONCE, nonces.fresh());
    }

    /// The same, but for a nonce that whoever asks has already, as `known`.
    void put(ServerResponse response, String known) {
        always().entrySet().stream()
                .filter(it -> !it.getValue().equals(known))
                .forEach(it -> response.header(HeaderNames.create(it.getKey()), it.getValue()));
    }

    void send(
            ServerRequest request, ServerResponse response, int status, byte[] bytes, String type) {
        response.status(status).header(HeaderNames.CONTENT_TYPE, type);
        var coding = best(request).filter(_ -> bytes.length >= WORTH_PACKING);
        coding.ifPresent(it -> response.header(HeaderNames.CONTENT_ENCODING, it.token()));
        response.send(coding.map(it -> it.pack(bytes)).orElse(bytes));
    }

    void send(
            ServerRequest request,
            ServerResponse response,
            Problem problem,
            Map<String, String> headers) {
        put(response, NONE);
        headers.forEach((name, value) -> response.header(HeaderNames.create(name), value));
        if (request.prologue().method().equals(Method.HEAD)) {
            response.status(problem.status()).send();
        } else {
            send(request, response, problem.status(), Wire.write(problem), Problem.MEDIA_TYPE);
        }
    }

    /// The same before it is known what was asked. The connection is closed after it.
    DirectHandler.TransportResponse answer(Problem problem, ServerResponseHeaders headers) {
        always().forEach((name, value) -> headers.set(HeaderNames.create(name), value));
        headers.set(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
        return DirectHandler.TransportResponse.builder()
                .status(Status.create(problem.status()))
                .headers(headers)
                .entity(Wire.write(problem))
                .keepAlive(false)
                .build();
    }

    private static Optional<ContentCoding> best(ServerRequest request) {
        return request.headers().first(HeaderNames.ACCEPT_ENCODING).flatMap(ContentCoding::bestOf);
    }
}
