package org.hearthbook.service.http;

import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http1.Http1ConnectionListener;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Hangs up on whoever falls silent in the middle of a request, in its headers or in its body:
/// Helidon's server waits for the rest without end. What keeps coming is taken however slowly it
/// comes, except that headers, and each chunk of a body that comes in chunks, have this long in
/// all. Before a request and between two of them, Helidon's own limit holds.
final class Silence implements Http1ConnectionListener, AutoCloseable {

    static final Duration USUAL = Duration.ofSeconds(30);

    /// So often it is looked, in the time that somebody may be silent.
    private static final int LOOKS = 10;

    /// The headers that a connection's thread awaits; it has one connection, and ends with it.
    private static final ThreadLocal<Wait> HEADERS = new ThreadLocal<>();

    /// Something that is awaited by the thread that began to wait.
    final class Wait implements AutoCloseable {

        private final Thread waiting = Thread.currentThread();
        private final long since = System.nanoTime();
        private boolean isOver;
        private boolean isCut;

        /// Interrupts who waits too long, which closes their connection. Gives whether there is no
        /// need to look again.
        private synchronized boolean isDone(long now) {
            if (!isOver && !isCut && now - since >= most.toNanos()) {
                isCut = true;
                waiting.interrupt();
            }
            return isOver || isCut;
        }

        /// It came. If that was at the very last moment, the interruption must meet nothing else.
        @Override
        public synchronized void close() {
            isOver = true;
            waits.remove(this);
            if (isCut) {
                var _ = Thread.interrupted();
            }
        }
    }

    private final Duration most;
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("silence").daemon().factory());

    /// @param most how long somebody may be silent
    Silence(Duration most) {
        this.most = most;
    }

    /// From now on nobody is waited for without end.
    void watch() {
        var pause = most.dividedBy(LOOKS).toMillis();
        var _ = looks.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        var now = System.nanoTime();
        waits.removeIf(it -> it.isDone(now));
    }

    /// Begins to wait; it ends when what is given is closed.
    Wait begin() {
        var wait = new Wait();
        waits.add(wait);
        return wait;
    }

    /// A request has begun.
    @Override
    public void prologue(ConnectionContext connection, HttpPrologue begun) {
        HEADERS.set(begin());
    }

    @Override
    public void headers(ConnectionContext connection, Headers all) {
        HEADERS.get().close();
        HEADERS.remove();
    }

    /// Lets a request go on to where it is answered, and then takes what is left of a body that was
    /// begun: Helidon would read the rest beneath us. One that nobody began it reads as we do.
    void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        var body = new HeardBody.Holder(this);
        request.streamFilter(body::hear);
        chain.proceed();
        if (!response.headers().containsToken(HeaderValues.CONNECTION_CLOSE)) {
            body.readOn();
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
