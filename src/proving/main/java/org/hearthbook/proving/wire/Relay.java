package org.hearthbook.proving.wire;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A wire to the service that counts what goes over it and is cut when it is told to. What is cut
/// is cut for good; a new connection gets its own lot.
public final class Relay implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    /// Where laptops come in, and who waits for them there.
    private record Door(ServerSocket socket, Thread porter) {}

    private final AtomicReference<Door> door;
    private final int port;
    private final Supplier<Cut> lots;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong connections = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final int target;

    private Relay(ServerSocket socket, int target, Supplier<Cut> lots) {
        port = socket.getLocalPort();
        this.target = target;
        this.lots = lots;
        door = new AtomicReference<>(opened(socket));
    }

    /// A wire to `target`, a port of this machine. Every connection asks `lots` how far it carries.
    public static Relay to(int target, Supplier<Cut> lots) {
        try {
            return new Relay(loopback(0), target, lots);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    private static ServerSocket loopback(int port) throws IOException {
        return new ServerSocket(port, 1024, InetAddress.getLoopbackAddress());
    }

    /// The port that laptops are told.
    public int port() {
        return port;
    }

    public Traffic traffic() {
        return new Traffic(connections.get(), requests.get(), up.get(), down.get());
    }

    /// Cuts every connection there is.
    public void cutAll() {
        open.forEach(Relay::shut);
    }

    /// From now on nobody is there at all: the system takes connections until whoever waits for
    /// them has gone.
    public void unplug() {
        try {
            door.get().socket().close();
            door.get().porter().join();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            cutAll();
        }
    }

    /// From now on it carries again, on the same port.
    public void plugIn() {
        if (door.get().socket().isClosed()) {
            try {
                door.set(opened(loopback(port)));
            } catch (IOException because) {
                throw new UncheckedIOException(because);
            }
        }
    }

    private Door opened(ServerSocket socket) {
        return new Door(socket, Thread.ofVirtual().start(() -> accept(socket)));
    }

    private void accept(ServerSocket socket) {
        while (true) {
            try {
                var laptop = socket.accept();
                Thread.ofVirtual().start(() -> carry(laptop));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void carry(Socket laptop) {
        open.add(laptop);
        connections.incrementAndGet();
        var cut = lots.get();
        try (laptop;
                var service = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(service);
            laptop.setTcpNoDelay(true);
            service.setTcpNoDelay(true);
            var back =
                    Thread.ofVirtual().start(() -> pump(service, laptop, down, cut.down(), null));
            pump(laptop, service, up, cut.up(), new Requests());
            back.join();
            open.remove(service);
        } catch (IOException _) {
            // The service is not there: the laptop sees its connection end.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(laptop);
        }
    }

    /// Carries until either end is done or `most` bytes went through; then both ends are shut.
    private void pump(
            Socket from, Socket to, AtomicLong count, long most, @Nullable Requests seen) {
        var buffer = new byte[BUFFER];
        var left = most;
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            while (left > 0) {
                var read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (read < 0) {
                    break;
                }
                // Before they go on: whoever has got them may ask how many there were.
                count.addAndGet(read);
                if (seen != null) {
                    requests.addAndGet(seen.in(buffer, read));
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        } catch (IOException _) {
            // One end is gone, so the other goes too.
        }
        shut(from);
        shut(to);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is gone already.
        }
    }

    @Override
    public void close() {
        unplug();
    }
}
