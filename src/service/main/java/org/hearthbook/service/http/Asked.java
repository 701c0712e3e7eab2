package org.hearthbook.service.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.sync.Caller;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// One request on its way to its answer.
final class Asked {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final ServerRequest request;
    private final ServerResponse response;
    private final Dress dress;
    private final String address;
    private final Benches benches;
    private @Nullable Caller caller;
    private @Nullable String key;
    private String nonce = Dress.NONE;
    private boolean hasBench;

    Asked(
            ServerRequest request,
            ServerResponse response,
            Dress dress,
            String address,
            Benches benches) {
        this.request = request;
        this.response = response;
        this.dress = dress;
        this.address = address;
        this.benches = benches;
    }

    String method() {
        return request.prologue().method().text();
    }

    /// The whole address that was asked for, as a laptop knows it, without query.
    String address() {
        return address;
    }

    /// Who asks, on a route for the enrolled alone.
    Caller caller() {
        return shown(caller);
    }

    /// The thumbprint of the key that was proved, on a route that wants a key.
    String key() {
        return shown(key);
    }

    /// With this nonce the one who asks made their proof; it need not be told them again.
    void isProvedBy(String freshNonce) {
        nonce = freshNonce;
    }

    void isAskedBy(Caller who) {
        caller = who;
    }

    void isAskedWith(String thumbprint) {
        key = thumbprint;
    }

    /// The id that stands in the path under `name`. What is no id, names nothing.
    UUID id(String name) {
        var text = text(name);
        if (!ID.matcher(text).matches()) {
            throw Problems.notFound();
        }
        return UUID.fromString(text);
    }

    /// What stands in the path under `name`.
    String text(String name) {
        return request.path().pathParameters().get(name);
    }

    Optional<String> header(String name) {
        return request.headers().first(HeaderNames.create(name));
    }

    /// A header that must not come twice.
    Optional<String> onlyHeader(String name) {
        HeaderName header = HeaderNames.create(name);
        List<String> values =
                request.headers().contains(header)
                        ? request.headers().get(header).allValues()
                        : List.of();
        if (values.size() > 1) {
            throw Problems.badProof("There are several.");
        }
        return values.stream().findFirst();
    }

    /// The message that came, of at most `most` bytes when unpacked.
    <T> T message(Class<T> type, int most) {
        try {
            return Wire.read(body(most), type);
        } catch (Wire.NotUnderstood _) {
            throw Problems.notUnderstood("It is not the JSON that was agreed on.");
        }
    }

    /// What came, unpacked: at most `most` bytes.
    byte[] body(int most) {
        return Bodies.read(request, most, this::takeBench);
    }

    private void takeBench() {
        benches.take();
        hasBench = true;
    }

    /// What came is worked on no longer. Done before anything is sent, so that nobody who is slow
    /// to take an answer keeps others out.
    void leaveBench() {
        if (hasBench) {
            hasBench = false;
            benches.leave();
        }
    }

    /// The answer has this header, too.
    void tell(String header, String value) {
        response.header(HeaderNames.create(header), value);
    }

    /// Answers with a message of ours.
    void reply(int status, Object message) {
        reply(status, Wire.write(message), "application/json");
    }

    /// Answers with these bytes as they are.
    void reply(int status, byte[] bytes, String type) {
        leaveBench();
        dress.put(response, nonce);
        dress.send(request, response, status, bytes, type);
    }

    /// Answers that there is nothing to say.
    void done() {
        dress.put(response, nonce);
        response.status(204).send();
    }

    /// For what is too large to be held, or has its own headers. The protocol's headers are set.
    ServerResponse answerByHand() {
        leaveBench();
        dress.put(response, nonce);
        return response;
    }

    ServerRequest request() {
        return request;
    }

    private static <T> T shown(@Nullable T what) {
        if (what == null) {
            throw new IllegalStateException("This route does not ask for it");
        }
        return what;
    }
}
