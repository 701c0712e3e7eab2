package org.hearthbook.service.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.ContentCoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Bodies that are sent to do harm. Each comes from a laptop that is enrolled: a stranger's is not
/// even read.
final class HostileTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final long MOST_GROWTH = 64L * MEBIBYTE;

    /// An empty object as Zstandard that asks whoever unpacks it to remember 128 MiB.
    private static final String WANTS_128_MEBIBYTES = "28b52ffd00881100007b7d";

    /// What is sent.
    enum Body {
        EMPTY,
        NOT_JSON,
        RANDOM_BYTES,
        ONLY_NULL,
        ONLY_A_NUMBER,
        ONLY_A_LIST,
        CUT_SHORT,
        TWO_MESSAGES,
        NOT_UTF_8,
        LONE_SURROGATE,
        DEEP_LISTS,
        DEEP_OBJECTS,
        LONG_TEXT,
        LONG_NAME,
        LONG_NUMBER,
        HUGE_EXPONENT,
        SAME_NAME_TWICE,
        NO_LAPTOP,
        LAPTOP_NO_UUID,
        HOUSEHOLD_NULL,
        HOUSEHOLDS_A_TEXT,
        CHANGE_NOT_JSON,
        TOO_MANY_CHANGES,
        CURSOR_GARBAGE,
        MOST_NEGATIVE_AND_TEXT,
        NINE_MEBIBYTES,
        GZIP_BOMB,
        GZIP_CUT,
        GZIP_GARBAGE,
        GZIP_OF_GZIP,
        ZSTD_BOMB,
        ZSTD_CUT,
        ZSTD_GARBAGE,
        ZSTD_THAT_WANTS_MUCH,
        OTHER_PACKING,
        MANY_HOUSEHOLDS
    }

    @TempDir private Path folder;
    private Premises premises;
    private Laptop kitchen;
    private UUID home;

    @BeforeEach
    void open() {
        premises = new Premises(folder);
        home = premises.town.household("The Okafor household");
        kitchen = premises.enrolled("Grace Okafor", Role.CARER, home);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @ParameterizedTest
    @EnumSource
    void areRefusedSoonAndCheaply(Body body) throws IOException {
        var bytes = bytes(body);
        var headers = headers(body);
        kitchen.ask("POST", "/v1/sync", "{}".getBytes(US_ASCII));
        var before = heapAtRest();
        var began = System.nanoTime();

        var answer = kitchen.ask("POST", "/v1/sync", bytes, headers);

        var took = Duration.ofNanos(System.nanoTime() - began);
        var growth = mostHeap() - before;
        System.out.printf(
                "hostile %-24s %d in %4d ms, heap %+6d KiB%n",
                body, answer.statusCode(), took.toMillis(), growth / 1024);
        assertTrue(answer.statusCode() >= 400, "status " + answer.statusCode());
        assertTrue(answer.statusCode() < 500, "status " + answer.statusCode());
        assertTrue(growth <= MOST_GROWTH, "heap grew by " + growth);
        assertTrue(premises.laptop().get("/health/ready").statusCode() == 200);
    }

    @Test
    void aStrangersBodyIsNotRead() throws IOException {
        assertRefused("POST /v1/sync HTTP/1.1", "Host: localhost", "Content-Length: 900000000");
    }

    @Test
    void aLengthThatIsNoNumberIsRefused() throws IOException {
        assertRefused("POST /v1/sync HTTP/1.1", "Host: localhost", "Content-Length: -7");
    }

    @Test
    void endlessHeadersAreRefused() throws IOException {
        assertRefused("GET /v1/hello HTTP/1.1", "Host: localhost", "X: " + "x".repeat(100_000));
    }

    @Test
    void aRequestForAnotherHostIsRefused() throws IOException {
        assertRefused("GET /v1/hello HTTP/1.1", "Host: evil.example");
    }

    private void assertRefused(String... lines) throws IOException {
        var answer = raw(String.join("\r\n", lines) + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTrue(answer.contains("Hearthbook-Version: 1"), answer);
    }

    private byte[] bytes(Body body) throws IOException {
        var head = "{\"laptop\":\"%s\",\"households\":[".formatted(kitchen.id);
        return switch (body) {
            case EMPTY -> new byte[0];
            case NOT_JSON -> text("<html><body>Welcome to free wifi</body></html>");
            case RANDOM_BYTES -> random(100_000);
            case ONLY_NULL -> text("null");
            case ONLY_A_NUMBER -> text("42");
            case ONLY_A_LIST -> text("[]");
            case CUT_SHORT -> text(head);
            case TWO_MESSAGES -> text(head + "],\"most\":1}{}");
            case NOT_UTF_8 -> {
                var bytes = text(head + "],\"most\":1,\"epoch\":\"x\"}");
                bytes[bytes.length - 3] = (byte) 0xFF;
                yield bytes;
            }
            case LONE_SURROGATE -> text(head + "{\"household\":\"\\ud800\"}],\"most\":1}");
            case DEEP_LISTS -> text("[".repeat(1_000_000));
            case DEEP_OBJECTS -> text("{\"a\":".repeat(500_000));
            case LONG_TEXT -> text("{\"laptop\":\"" + "x".repeat(5 * MEBIBYTE) + "\"}");
            case LONG_NAME -> text("{\"" + "x".repeat(5 * MEBIBYTE) + "\":1}");
            case LONG_NUMBER -> text(head + "],\"most\":" + "9".repeat(MEBIBYTE) + "}");
            case HUGE_EXPONENT -> text(head + "],\"most\":1e999999999}");
            case SAME_NAME_TWICE -> text(head + "],\"most\":1,\"most\":2}");
            case NO_LAPTOP -> text("{\"households\":[],\"most\":1}");
            case LAPTOP_NO_UUID -> text("{\"laptop\":\"../../etc\",\"households\":[],\"most\":1}");
            case HOUSEHOLD_NULL -> text(head + "null],\"most\":1}");
            case HOUSEHOLDS_A_TEXT -> text(head.replace("[", "\"") + "\",\"most\":1}");
            case CHANGE_NOT_JSON -> text(head + asked("", "[null]") + "],\"most\":1}");
            case TOO_MANY_CHANGES ->
                    text(
                            head
                                    + asked(
                                            "",
                                            "["
                                                    + "{\"json\":\"{}\"},".repeat(1_000)
                                                    + "{\"json\":\"{}\"}]")
                                    + "],\"most\":1}");
            case CURSOR_GARBAGE -> text(head + asked("9-AAAA", "[]") + "],\"most\":1}");
            case MOST_NEGATIVE_AND_TEXT -> text(head + "],\"most\":\"-many\"}");
            case NINE_MEBIBYTES -> text(" ".repeat(9 * MEBIBYTE));
            case GZIP_BOMB -> packed(new byte[512 * MEBIBYTE / 2]);
            case GZIP_CUT -> {
                var packed = packed(random(10_000));
                yield Arrays.copyOf(packed, packed.length / 2);
            }
            case GZIP_GARBAGE -> random(10_000);
            case GZIP_OF_GZIP -> packed(packed(text(head + "],\"most\":1}")));
            case ZSTD_BOMB -> ContentCoding.ZSTD.pack(new byte[512 * MEBIBYTE / 2]);
            case ZSTD_CUT -> {
                var packed = ContentCoding.ZSTD.pack(random(10_000));
                yield Arrays.copyOf(packed, packed.length / 2);
            }
            case ZSTD_GARBAGE -> random(10_000);
            case ZSTD_THAT_WANTS_MUCH -> HexFormat.of().parseHex(WANTS_128_MEBIBYTES);
            case OTHER_PACKING -> text(head + "],\"most\":1}");
            case MANY_HOUSEHOLDS ->
                    text(
                            head
                                    + (asked("", "[]") + ",").repeat(20_000)
                                    + asked("", "[]")
                                    + "],\"most\":1}");
        };
    }

    private static String[] headers(Body body) {
        return switch (body) {
            case GZIP_BOMB, GZIP_CUT, GZIP_GARBAGE, GZIP_OF_GZIP ->
                    new String[] {"Content-Encoding", "gzip"};
            case ZSTD_BOMB, ZSTD_CUT, ZSTD_GARBAGE, ZSTD_THAT_WANTS_MUCH ->
                    new String[] {"Content-Encoding", "zstd"};
            case OTHER_PACKING -> new String[] {"Content-Encoding", "br"};
            default -> new String[0];
        };
    }

    private String asked(String cursor, String changes) {
        return "{\"household\":\"%s\",\"cursor\":\"%s\",\"changes\":%s,\"known\":[]}"
                .formatted(home, cursor, changes);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), premises.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            var answer = new byte[1_000];
            var length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), US_ASCII);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(30).nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static long heapAtRest() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// The most that was in use since, with the body itself, which this same program sent.
    private static long mostHeap() {
        return heapPools().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP);
    }
}
