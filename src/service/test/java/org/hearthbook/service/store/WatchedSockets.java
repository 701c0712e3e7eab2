package org.hearthbook.service.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.SocketFactory;

/// Makes the sockets on which PostgreSQL is spoken, and remembers them. The driver makes one by its
/// name.
public final class WatchedSockets extends SocketFactory {

    private static final List<Socket> MADE = new CopyOnWriteArrayList<>();

    /// The newest that leaves this computer by `port`.
    static Socket at(int port) {
        return MADE.reversed().stream()
                .filter(it -> it.getLocalPort() == port)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Socket createSocket() throws IOException {
        return remembered(getDefault().createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return remembered(getDefault().createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return remembered(getDefault().createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        return remembered(getDefault().createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return remembered(getDefault().createSocket(host, port, from, fromPort));
    }

    private static Socket remembered(Socket socket) {
        MADE.add(socket);
        return socket;
    }
}
