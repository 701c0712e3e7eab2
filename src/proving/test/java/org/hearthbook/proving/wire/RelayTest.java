package org.hearthbook.proving.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;

final class RelayTest {

    private final ServerSocket echo = echo();

    @AfterEach
    void stop() throws IOException {
        echo.close();
    }

    @Test
    void carriesEveryByteBothWaysAndCountsThem() throws IOException {
        var bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        try (var relay = Relay.to(echo.getLocalPort(), () -> Cut.NEVER)) {
            var back = said(relay, bytes);

            assertArrayEquals(bytes, back);
            assertEquals(new Traffic(1, 0, bytes.length, bytes.length), relay.traffic());
        }
    }

    @Test
    void countsRequestsHoweverTheyAreSplit() throws IOException {
        var requests = "POST /v1/sync HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n";
        var counter = new Requests();
        var found = 0;
        for (var letter : requests.getBytes(StandardCharsets.US_ASCII)) {
            found += counter.in(new byte[] {letter}, 1);
        }

        assertEquals(2, found);
    }

    @Test
    void cutsAConnectionAfterAsManyBytesAsItsLotSays() throws IOException {
        try (var relay = Relay.to(echo.getLocalPort(), () -> new Cut(Long.MAX_VALUE, 300))) {
            var back = said(relay, new byte[5_000]);

            assertEquals(300, relay.traffic().down());
            assertTrue(back.length <= 300, () -> back.length + " bytes came through");
        }
    }

    /// Often, as whoever waits at its door may be slow to leave.
    @RepeatedTest(20)
    void isNotThereUntilItIsPluggedInAgain() throws IOException {
        try (var relay = Relay.to(echo.getLocalPort(), () -> Cut.NEVER)) {
            relay.unplug();
            assertThrows(ConnectException.class, () -> said(relay, new byte[5]));

            relay.plugIn();
            relay.plugIn();

            assertArrayEquals(new byte[5], said(relay, new byte[5]));
        }
    }

    @Test
    void endsWhatIsOpenWhenTheServiceIsNotThere() throws IOException {
        try (var taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (var relay = Relay.to(taken.getLocalPort(), () -> Cut.NEVER)) {
                assertEquals(0, said(relay, new byte[0]).length);
            }
        }
    }

    /// What comes back until the connection ends or as much as was sent came.
    private static byte[] said(Relay relay, byte[] bytes) throws IOException {
        try (var laptop = new Socket(InetAddress.getLoopbackAddress(), relay.port())) {
            var sending = Thread.ofVirtual().start(() -> send(laptop, bytes));
            var back = read(laptop, Math.max(1, bytes.length));
            sending.join();
            return back;
        } catch (InterruptedException because) {
            throw new IllegalStateException(because);
        }
    }

    private static byte[] read(Socket laptop, int most) {
        var back = new ByteArrayOutputStream();
        try {
            for (var next = 0; back.size() < most && next >= 0; ) {
                next = laptop.getInputStream().read();
                if (next >= 0) {
                    back.write(next);
                }
            }
        } catch (IOException _) {
            // Cut: what came before counts.
        }
        return back.toByteArray();
    }

    private static void send(Socket laptop, byte[] bytes) {
        try {
            laptop.getOutputStream().write(bytes);
        } catch (IOException _) {
            // Cut: what came back tells how far it went.
        }
    }

    private static ServerSocket echo() {
        try {
            var echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> answer(echo));
            return echo;
        } catch (IOException because) {
            throw new IllegalStateException(because);
        }
    }

    private static void answer(ServerSocket echo) {
        while (!echo.isClosed()) {
            try (var caller = echo.accept()) {
                caller.getInputStream().transferTo(caller.getOutputStream());
            } catch (IOException _) {
                // That caller is gone; the next may come.
            }
        }
    }
}
