package org.hearthbook.laptop.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A laptop whose every answer is given beforehand.
record ToldLaptop(
        Map<Path, Set<String>> names, List<Path> syncedRoots, String disk, boolean removable)
        implements FolderProbes {

    static ToldLaptop nothing() {
        return new ToldLaptop(Map.of(), List.of(), "ext4", false);
    }

    ToldLaptop holding(String folder, String name) {
        return new ToldLaptop(Map.of(Path.of(folder), Set.of(name)), syncedRoots, disk, removable);
    }

    ToldLaptop on(String type) {
        return new ToldLaptop(names, syncedRoots, type, removable);
    }

    @Override
    public Set<String> namesIn(Path folder) {
        return names.getOrDefault(folder, Set.of());
    }

    @Override
    public String fileSystem(Path existing) {
        return disk;
    }

    @Override
    public boolean isRemovable(Path existing) {
        return removable;
    }
}
