package org.hearthbook.service.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;

/// A connection on which a request is sent piece by piece.
final class ByHand implements AutoCloseable {

    /// Whatever is waited for comes much sooner.
    private static final Duration MOST = Duration.ofSeconds(60);

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;

    ByHand(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout((int) MOST.toMillis());
        out = socket.getOutputStream();
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    }

    /// Sends the first lines of a request with a body of `length` bytes, and waits until the
    /// service begins to read it.
    void begin(String head, int length) throws IOException {
        send(head + "Content-Length: " + length + "\r\nExpect: 100-continue\r\n\r\n");
        if (!line().startsWith("HTTP/1.1 100") || !line().isEmpty()) {
            throw new AssertionError("The body is not wanted");
        }
    }

    void send(String text) throws IOException {
        send(text.getBytes(US_ASCII));
    }

    void send(byte[] bytes) throws IOException {
        send(bytes, 0, bytes.length);
    }

    void send(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        out.flush();
    }

    /// The next line of the answer; empty after the headers, or when there is no more.
    String line() throws IOException {
        var line = in.readLine();
        return line == null ? "" : line;
    }

    /// Reads on to the body of the answer.
    void passHeaders() throws IOException {
        var line = line();
        while (!line.isEmpty()) {
            line = line();
        }
    }

    /// Waits for the end of the connection, whatever is answered before.
    void waitUntilHungUp() throws IOException {
        try {
            in.transferTo(Writer.nullWriter());
        } catch (SocketException _) {
            // It ended before all that was sent had been read, which is told in this way.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
