package org.hearthbook.laptop.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Asks this laptop itself.
final class SystemProbes implements FolderProbes {

    private static final Path BLOCK_DEVICES = Path.of("/sys/class/block");

    @Override
    public Set<String> namesIn(Path folder) {
        var names = new HashSet<String>();
        try (var inside = Files.newDirectoryStream(folder)) {
            for (var path : inside) {
                names.add(path.getFileName() + (Files.isDirectory(path) ? "/" : ""));
            }
        } catch (IOException _) {
            // A folder that cannot be read shows no marks; the other rules still hold.
            return Set.of();
        }
        return names;
    }

    @Override
    public List<Path> syncedRoots() {
        return Stream.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .filter(root -> !root.isBlank())
                .map(Path::of)
                .toList();
    }

    @Override
    public String fileSystem(Path existing) {
        try {
            return Files.getFileStore(existing).type();
        } catch (IOException _) {
            return "unknown";
        }
    }

    @Override
    public boolean isRemovable(Path existing) {
        try {
            var disk = Files.getFileStore(existing);
            return onWindows(disk).orElseGet(() -> onLinux(disk));
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<Boolean> onWindows(FileStore disk) throws IOException {
        try {
            return Optional.of(disk.getAttribute("volume:isRemovable").equals(true));
        } catch (UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static boolean onLinux(FileStore disk) {
        try {
            var device = Path.of(disk.name()).toRealPath().getFileName();
            return device != null
                    && new BlockDevice(BLOCK_DEVICES, device.toString()).isRemovable();
        } catch (IOException | InvalidPathException _) {
            // A file system without a device of its own, such as one in memory.
            return false;
        }
    }
}
