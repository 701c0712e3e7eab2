package org.hearthbook.proving.beside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process of this machine has used since it began, as Linux counts it.
///
/// @param cpuSeconds of all its threads
/// @param peakMiB the most memory that it ever held at once
public record Usage(double cpuSeconds, long peakMiB) {

    private static final double TICKS_EACH_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int KIB_EACH_MIB = 1024;

    static Usage of(long process) {
        var folder = Path.of("/proc", Long.toString(process));
        try {
            var stat = Files.readString(folder.resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            var ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
            var peak =
                    Files.readAllLines(folder.resolve("status")).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum();
            return new Usage(ticks / TICKS_EACH_SECOND, peak / KIB_EACH_MIB);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
    }

    Usage since(Usage before) {
        return new Usage(cpuSeconds - before.cpuSeconds, peakMiB - before.peakMiB);
    }
}
