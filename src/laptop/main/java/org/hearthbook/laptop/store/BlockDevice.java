package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk as Linux shows it under `/sys/class/block`.
record BlockDevice(Path sys, String name) {

    /// Whether it can be unplugged: it says so, it hangs on USB, or it lies on one that does.
    boolean isRemovable() {
        try {
            var place = sys.resolve(name).toRealPath();
            return place.toString().contains("/usb")
                    || saysRemovable(place)
                    || saysRemovable(place.resolve(".."))
                    || isOnRemovable(place);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean saysRemovable(Path place) throws IOException {
        var mark = place.resolve("removable");
        return Files.exists(mark) && Files.readString(mark).strip().equals("1");
    }

    private boolean isOnRemovable(Path place) throws IOException {
        var slaves = place.resolve("slaves");
        if (!Files.isDirectory(slaves)) {
            return false;
        }
        try (var below = Files.list(slaves)) {
            return below.map(disk -> new BlockDevice(sys, disk.getFileName().toString()))
                    .anyMatch(BlockDevice::isRemovable);
        }
    }
}
