package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.SyncReply;
import org.hearthbook.records.sync.SyncRequest;
import org.hearthbook.records.sync.Wire;
import org.hearthbook.service.trying.Writers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// How many bytes go over the wire when there is nothing to say.
final class WireSizeTest {

    /// 1.4 KB. A content pack that is in force is named by its hash in some 50 bytes more.
    private static final int MOST = 1_433;

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    @TempDir private Path folder;

    @Test
    void asksIfThereIsAnythingNewInOnePointFourKilobytes() throws IOException {
        try (var premises = new Premises(folder)) {
            var home = premises.town.household("The Okafor household");
            var kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
            var book = Writers.at(home, kitchen.id);
            var offers = book.begin(UUID.randomUUID()).stream().map(Writers::offer).toList();
            var first = sync(kitchen, null, new SyncRequest.AskedOf(home, "", offers, List.of()));
            var cursor = first.households().getFirst().cursor();
            var idle = new SyncRequest.AskedOf(home, cursor, List.of(), List.of());
            var body = packed(Wire.write(request(kitchen, first.epoch(), idle)));

            var asked = head(premises, kitchen, body.length);
            var answered = exchange(premises, asked, body);

            var total = asked.length() + body.length + answered.length();
            System.out.printf(
                    "idle poll: %d bytes up (%d of them body), %d down, %d in all%n",
                    asked.length() + body.length, body.length, answered.length(), total);
            System.out.println(answered.substring(0, answered.indexOf("\r\n\r\n")));
            assertTrue(answered.startsWith("HTTP/1.1 200"), answered);
            assertTrue(total <= MOST, "bytes: " + total);
        }
    }

    private static SyncReply sync(Laptop laptop, @Nullable UUID epoch, SyncRequest.AskedOf asked) {
        return Laptop.read(
                laptop.post("/v1/sync", request(laptop, epoch, asked)), 200, SyncReply.class);
    }

    private static SyncRequest request(
            Laptop laptop, @Nullable UUID epoch, SyncRequest.AskedOf asked) {
        return new SyncRequest(laptop.id, epoch, List.of(asked), 1_000);
    }

    /// The headers that a laptop sends.
    private static String head(Premises premises, Laptop laptop, int length) {
        return String.join(
                "\r\n",
                "POST /v1/sync HTTP/1.1",
                "Content-Length: " + length,
                "Host: 127.0.0.1:" + premises.port(),
                "Accept-Encoding: zstd, gzip",
                "Authorization: " + laptop.authorization(),
                "Content-Encoding: gzip",
                "Content-Type: application/json",
                "DPoP: " + laptop.shortProof("POST", "/v1/sync"),
                "User-Agent: Hearthbook",
                "",
                "");
    }

    private static String exchange(Premises premises, String head, byte[] body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), premises.port())) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(US_ASCII));
            out.write(body);
            out.flush();
            var heard = new ByteArrayOutputStream();
            var in = socket.getInputStream();
            while (!isWhole(heard)) {
                var next = in.read();
                assertTrue(next >= 0, () -> heard.toString(ISO_8859_1));
                heard.write(next);
            }
            return heard.toString(ISO_8859_1);
        }
    }

    private static boolean isWhole(ByteArrayOutputStream heard) {
        var text = heard.toString(ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        var length = LENGTH.matcher(text);
        return end > 0
                && length.find()
                && text.length() == end + 4 + Integer.parseInt(length.group(1));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }
}
