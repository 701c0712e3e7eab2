package org.hearthbook.laptop.sync;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;

/// When something last moved on a connection, either way: a slow link is given all the time that it
/// needs, a dead one is not.
final class Pulse {

    private volatile long last = System.nanoTime();

    void beat() {
        last = System.nanoTime();
    }

    boolean isQuietFor(Duration patience) {
        return System.nanoTime() - last > patience.toNanos();
    }

    /// Gives `bytes` out, with a beat for each piece that is taken.
    BodyPublisher watching(byte[] bytes) {
        var publisher = BodyPublishers.ofByteArray(bytes);
        return BodyPublishers.fromPublisher(
                subscriber -> publisher.subscribe(new Watched(subscriber)), bytes.length);
    }

    private final class Watched implements Flow.Subscriber<ByteBuffer> {

        private final Subscriber<? super ByteBuffer> reader;

        Watched(Subscriber<? super ByteBuffer> reader) {
            this.reader = reader;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            reader.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer part) {
            beat();
            reader.onNext(part);
        }

        @Override
        public void onError(Throwable because) {
            reader.onError(because);
        }

        @Override
        public void onComplete() {
            reader.onComplete();
        }
    }
}
