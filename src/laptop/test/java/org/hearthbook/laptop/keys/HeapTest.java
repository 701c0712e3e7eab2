package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.management.HotSpotDiagnosticMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// Looks for secrets where a thief of memory would: in a dump of the heap.
class HeapTest {

    private static final byte MASK = 0x5a;
    private static final int WHOLE = 32;

    @TempDir private Path folder;

    private final TreeMap<String, byte[]> masked = new TreeMap<>();

    private record Open(Passphrase passphrase, PersonKeys jo, SealingKey household) {

        void close() {
            passphrase.close();
            jo.close();
            household.close();
        }
    }

    @Test
    void holdsEverySecretWhileOpenAndNoneAfterClosing() throws IOException {
        var open = signIn();
        assertEquals(Set.copyOf(masked.keySet()), foundIn("open.hprof"));

        open.close();

        assertEquals(Set.of(), foundIn("closed.hprof"));
    }

    /// Does with the secrets what a sitting at the laptop does, and keeps masked copies.
    private Open signIn() {
        var random = new SecureRandom();
        var typed = typed(random);
        var passphrase = Passphrase.of(CharBuffer.wrap(typed));
        remember("passphrase", new String(typed).getBytes(StandardCharsets.UTF_16BE));
        var made = PersonKeys.generate(UUID.randomUUID(), random);
        var slot = SealedSlot.seal(made, passphrase, random);
        made.close();
        var jo = assertInstanceOf(SlotOpening.Opened.class, slot.open(passphrase)).keys();
        rememberKeys(jo.packed());
        var key = SealingKey.random(random);
        remember("household key", key.copy());
        return new Open(passphrase, jo, worked(key, jo));
    }

    private static SealingKey worked(SealingKey key, PersonKeys jo) {
        try (key;
                var drafts = jo.personal("drafts")) {
            var opened = HouseholdGrant.to(jo.card(), UUID.randomUUID(), key).open(jo);
            opened.open(opened.seal(new byte[600], new byte[1]), new byte[1]);
            opened.mac(drafts.seal(jo.sign(new byte[600]), new byte[1]));
            return opened;
        } catch (NotOpened because) {
            throw new IllegalStateException(because);
        }
    }

    private static char[] typed(SecureRandom random) {
        var typed = new char[WHOLE];
        for (var at = 0; at < typed.length; at++) {
            typed[at] = (char) ('a' + random.nextInt(26));
        }
        return typed;
    }

    private void rememberKeys(byte[] packed) {
        var read = ByteBuffer.wrap(packed, 17, 3 * WHOLE);
        for (var name : List.of("signing key", "opening key", "own key")) {
            var secret = new byte[WHOLE];
            read.get(secret);
            remember(name, secret);
        }
        Arrays.fill(packed, (byte) 0);
    }

    private void remember(String name, byte[] secret) {
        for (var at = 0; at < secret.length; at++) {
            secret[at] ^= MASK;
        }
        masked.put(name, secret);
    }

    private Set<String> foundIn(String name) throws IOException {
        var dump = folder.resolve(name);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(dump.toString(), true);
        try (var file = FileChannel.open(dump)) {
            return found(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
        }
    }

    private Set<String> found(ByteBuffer heap) {
        var found = new TreeSet<String>();
        for (var at = 0; at + 2 * WHOLE < heap.limit(); at++) {
            for (var secret : masked.entrySet()) {
                if (isAt(heap, at, secret.getValue())) {
                    found.add(secret.getKey());
                }
            }
        }
        return found;
    }

    private static boolean isAt(ByteBuffer heap, int at, byte[] secret) {
        for (var next = 0; next < secret.length; next++) {
            if (heap.get(at + next) != (byte) (secret[next] ^ MASK)) {
                return false;
            }
        }
        return true;
    }
}
