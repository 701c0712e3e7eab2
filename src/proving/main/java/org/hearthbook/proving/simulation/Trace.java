package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Hashes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What happened in one run, a line for each step: the same for the same seed.
final class Trace {

    private final MessageDigest digest = Hashes.sha256();
    private final List<String> lines = new ArrayList<>();
    private final boolean isKept;
    private int number;

    /// @param isKept whether the lines are wanted, or only what they hash to
    Trace(boolean isKept) {
        this.isKept = isKept;
    }

    void note(String line) {
        number++;
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        if (isKept) {
            lines.add(number + " " + line);
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /// Ends the trace: its hash, in hexadecimal.
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
