package org.hearthbook.laptop.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// Gathers what comes in, up to so many bytes; what goes on after that is not read.
final class Gathering implements HttpResponse.BodySubscriber<byte[]> {

    /// More came than was agreed on.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Flow.Subscription> flow = new CompletableFuture<>();
    private final boolean isReading;
    private final int most;
    private final Pulse pulse;

    private Gathering(boolean isReading, int most, Pulse pulse) {
        this.isReading = isReading;
        this.most = most;
        this.pulse = pulse;
    }

    static Gathering upTo(int most, Pulse pulse) {
        return new Gathering(true, most, pulse);
    }

    /// Of what a stranger sends not a byte is taken.
    static Gathering nothing(Pulse pulse) {
        return new Gathering(false, 0, pulse);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        flow.complete(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        pulse.beat();
        for (var part : parts) {
            if (part.remaining() > most - bytes.size()) {
                stop();
                return;
            }
            var taken = new byte[part.remaining()];
            part.get(taken);
            bytes.writeBytes(taken);
        }
    }

    private void stop() {
        flow.join().cancel();
        if (isReading) {
            whole.completeExceptionally(new TooMuch());
        } else {
            whole.complete(new byte[0]);
        }
    }

    @Override
    public void onError(Throwable because) {
        whole.completeExceptionally(because);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
