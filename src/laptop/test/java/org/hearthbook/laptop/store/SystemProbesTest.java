package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class SystemProbesTest {

    @TempDir private Path home;
    private Path sys;

    @BeforeEach
    void begin() throws IOException {
        sys = Files.createDirectory(home.resolve("block"));
    }

    @Test
    void tellsFoldersFromFiles() throws IOException {
        Files.createFile(home.resolve(".dropbox"));

        assertEquals(Set.of(".dropbox", "block/"), new SystemProbes().namesIn(home));
        assertEquals(Set.of(), new SystemProbes().namesIn(home.resolve("nowhere")));
    }

    @Test
    void knowsTheDiskUnderAFolder() {
        assertNotEquals("unknown", new SystemProbes().fileSystem(home));
        assertFalse(new SystemProbes().isRemovable(home));
        assertEquals("unknown", new SystemProbes().fileSystem(home.resolve("nowhere")));
        assertFalse(new SystemProbes().isRemovable(home.resolve("nowhere")));
    }

    @Test
    void knowsAStickByItsPartition() throws IOException {
        var stick = disk("devices/pci0/block/sdb", "1");
        partition(stick, "sdb1");
        var inside = disk("devices/pci0/block/nvme0", "0");
        partition(inside, "nvme0p1");

        assertEquals(true, new BlockDevice(sys, "sdb1").isRemovable());
        assertEquals(false, new BlockDevice(sys, "nvme0p1").isRemovable());
        assertEquals(false, new BlockDevice(sys, "nothing").isRemovable());
    }

    @Test
    void knowsADiskOnUsbThatDoesNotSaySo() throws IOException {
        partition(disk("devices/pci0/usb2/2-1/block/sdc", "0"), "sdc1");

        assertEquals(true, new BlockDevice(sys, "sdc1").isRemovable());
    }

    @Test
    void knowsAStickUnderItsEncryption() throws IOException {
        partition(disk("devices/pci0/block/sdb", "1"), "sdb1");
        var mapped = disk("devices/virtual/block/dm-0", "0");
        Files.createSymbolicLink(sys.resolve("dm-0"), mapped);
        Files.createDirectory(mapped.resolve("slaves"));
        Files.createSymbolicLink(mapped.resolve("slaves/sdb1"), sys.resolve("sdb1"));

        assertEquals(true, new BlockDevice(sys, "dm-0").isRemovable());
    }

    private Path disk(String path, String removable) throws IOException {
        var disk = Files.createDirectories(home.resolve(path));
        Files.writeString(disk.resolve("removable"), removable + "\n");
        return disk;
    }

    private void partition(Path disk, String name) throws IOException {
        var partition = Files.createDirectory(disk.resolve(name));
        Files.createSymbolicLink(sys.resolve(name), partition);
    }
}
