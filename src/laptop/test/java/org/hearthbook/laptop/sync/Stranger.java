package org.hearthbook.laptop.sync;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Says the same bytes to everyone who connects, then hangs up: a log-in page, a proxy, a cut line.
final class Stranger implements AutoCloseable {

    private static final int LONGEST_HEAD = 16 * 1024;

    private final ServerSocket socket;
    private final byte[] words;
    private final boolean hangsUp;

    private Stranger(byte[] words, boolean hangsUp) throws IOException {
        this.words = words;
        this.hangsUp = hangsUp;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /// `lines` are the whole answer, head and body.
    static Stranger saying(String... lines) throws IOException {
        return new Stranger(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), true);
    }

    /// Takes the connection and says nothing, ever.
    static Stranger silent() throws IOException {
        return new Stranger(new byte[0], false);
    }

    ServiceAddress address() {
        return new ServiceAddress(URI.create("http://localhost:" + port()));
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            caller.getInputStream().read(new byte[LONGEST_HEAD]);
            caller.getOutputStream().write(words);
            if (hangsUp) {
                caller.shutdownOutput();
            }
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // The caller had heard enough.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }
}
