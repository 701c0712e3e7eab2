package org.hearthbook.proving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Looks for words in whole folders, however they may be written down.
final class Leaks {

    private static final int START = 3;

    private final Map<Integer, List<byte[]>> spellings = new HashMap<>();
    private final BitSet starts = new BitSet(1 << 24);

    Leaks(List<String> words) {
        words.stream().flatMap(it -> spellings(it).stream()).forEach(this::lookFor);
    }

    private void lookFor(byte[] spelling) {
        var start = start(spelling, 0);
        starts.set(start);
        spellings.computeIfAbsent(start, _ -> new ArrayList<>()).add(spelling);
    }

    /// UTF-8, UTF-16 both ways, base64 wherever it begins, and hexadecimal.
    static List<byte[]> spellings(String word) {
        var utf8 = word.getBytes(StandardCharsets.UTF_8);
        var hex = HexFormat.of().formatHex(utf8);
        var all = new ArrayList<byte[]>();
        all.add(utf8);
        all.add(word.getBytes(StandardCharsets.UTF_16LE));
        all.add(word.getBytes(StandardCharsets.UTF_16BE));
        all.add(hex.getBytes(StandardCharsets.US_ASCII));
        all.add(HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
        for (var before = 0; before < 3; before++) {
            all.add(base64(utf8, before));
        }
        return all;
    }

    /// The letters of base64 that depend on `bytes` alone when so many bytes come before them.
    private static byte[] base64(byte[] bytes, int before) {
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        var letters = Base64.getEncoder().withoutPadding().encode(shifted);
        var first = before == 0 ? 0 : before + 1;
        return Arrays.copyOfRange(letters, first, shifted.length * 8 / 6);
    }

    /// The files under `folder` in which a word is seen, and how many times.
    List<String> in(Path folder) throws IOException {
        var seen = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var name = folder.relativize(file).toString();
                var inName = count(name.getBytes(StandardCharsets.UTF_8));
                var inside = Files.isRegularFile(file) ? count(Files.readAllBytes(file)) : 0;
                if (inName + inside > 0) {
                    seen.add(name + " " + (inName + inside));
                }
            }
        }
        return List.copyOf(seen);
    }

    private int count(byte[] bytes) {
        var found = 0;
        for (var at = 0; at + START <= bytes.length; at++) {
            var start = start(bytes, at);
            if (starts.get(start)) {
                for (var spelling : spellings.getOrDefault(start, List.of())) {
                    found += isAt(bytes, at, spelling) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] spelling) {
        var end = at + spelling.length;
        return end <= bytes.length && Arrays.equals(bytes, at, end, spelling, 0, spelling.length);
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
    }
}
