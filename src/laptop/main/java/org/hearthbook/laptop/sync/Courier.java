package org.hearthbook.laptop.sync;

import org.hearthbook.records.sync.ContentCoding;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;

/// Carries one request to the service and brings back what the service itself said. Follows nobody
/// who points elsewhere.
final class Courier implements AutoCloseable {

    /// How a laptop gets out: through which proxies, and whom it trusts.
    ///
    /// @param trust null for whom this computer trusts
    /// @param patience how long nothing may move before a connection counts as dead
    record Way(ProxySelector proxies, @Nullable SSLContext trust, Duration patience) {

        private static final Duration PATIENCE = Duration.ofSeconds(60);

        /// As this computer is set up.
        static Way ofThisComputer() {
            System.setProperty("java.net.useSystemProxies", "true");
            return new Way(ProxySelector.getDefault(), null, PATIENCE);
        }
    }

    static {
        // A request that the platform repeats by itself would bring the same proof twice.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    }

    /// What whoever says it can unpack: a laptop of every answer, the service of requests.
    static final String ACCEPTS = "Accept-Encoding";

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final ServiceAddress address;
    private final Way way;
    private final HttpClient client;

    Courier(ServiceAddress address, Way way) {
        this.address = address;
        this.way = way;
        var builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(way.patience())
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .proxy(way.proxies());
        if (address.isTls()) {
            builder.sslContext(way.trust() == null ? MachineTrust.ofThisComputer() : way.trust());
        }
        client = builder.build();
    }

    /// Where `ask` goes, as proofs name it: without query.
    String uri(Ask ask) {
        return address.at(ask.path()).toString();
    }

    /// Sends `ask`. Interrupting the thread cuts the connection, and it counts as no connection.
    Heard send(Ask ask, Map<String, String> proofs) {
        var pulse = new Pulse();
        var sending =
                client.sendAsync(request(ask, proofs, pulse), info -> subscriber(info, ask, pulse));
        try {
            return heard(await(sending, pulse), ask);
        } catch (ExecutionException failed) {
            return new Heard.Silent(Broken.because(failed.getCause()));
        } catch (CancellationException _) {
            return new Heard.Silent(new Failure.CutOff());
        } catch (InterruptedException _) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return new Heard.Silent(new Failure.CutOff());
        }
    }

    private HttpRequest request(Ask ask, Map<String, String> proofs, Pulse pulse) {
        var request = HttpRequest.newBuilder(address.at(ask.path()));
        var body = ask.body();
        request.method(ask.method(), body == null ? BodyPublishers.noBody() : pulse.watching(body));
        request.setHeader("User-Agent", "Hearthbook");
        if (!ask.accepts().equals(Ask.BYTES)) {
            request.setHeader(ACCEPTS, ContentCoding.accepted());
        }
        ask.headers().forEach(request::setHeader);
        proofs.forEach(request::setHeader);
        return request.build();
    }

    private static HttpResponse.BodySubscriber<byte[]> subscriber(
            HttpResponse.ResponseInfo info, Ask ask, Pulse pulse) {
        pulse.beat();
        return WhoAnswered.doubt(info.statusCode(), info.headers(), ask.accepts())
                .map(_ -> Gathering.nothing(pulse))
                .orElseGet(() -> Gathering.upTo(ask.most(), pulse));
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> sending, Pulse pulse)
            throws ExecutionException, InterruptedException {
        while (true) {
            try {
                return sending.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (pulse.isQuietFor(way.patience())) {
                    sending.cancel(true);
                }
            }
        }
    }

    private static Heard heard(HttpResponse<byte[]> response, Ask ask) {
        var doubt = WhoAnswered.doubt(response.statusCode(), response.headers(), ask.accepts());
        if (doubt.isPresent()) {
            return new Heard.Silent(doubt.get());
        }
        try {
            var body = unpacked(response.headers(), response.body(), ask.most());
            return new Heard.Spoke(response.statusCode(), response.headers(), body);
        } catch (IOException _) {
            return new Heard.Silent(new Failure.NotUnderstood());
        }
    }

    private static byte[] unpacked(HttpHeaders headers, byte[] body, int most) throws IOException {
        var encoding = headers.firstValue("Content-Encoding").orElse("identity");
        if (body.length == 0 || encoding.equals("identity")) {
            return body;
        }
        return ContentCoding.named(encoding)
                .orElseThrow(() -> new IOException("packed in a way that was not asked for"))
                .unpack(body, most);
    }

    /// Cuts whatever is under way.
    @Override
    public void close() {
        client.shutdownNow();
    }
}
