package org.hearthbook.laptop.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where a book may live: on this laptop's own disk, in a folder that nothing copies elsewhere.
final class FolderRules {

    private static final Set<String> NETWORKS =
            Set.of(
                    "9p",
                    "afpfs",
                    "afs",
                    "ceph",
                    "cifs",
                    "davfs",
                    "glusterfs",
                    "ncpfs",
                    "nfs",
                    "nfs4",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "webdav");
    private static final Set<String> NETWORKS_OVER_FUSE =
            Set.of("fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.s3fs");
    private static final List<String> PLUGGED_IN = List.of("/media", "/run/media", "/Volumes");

    private final FolderProbes probes;

    FolderRules(FolderProbes probes) {
        this.probes = probes;
    }

    /// `folder` as a real path, whether or not it is there yet; `existing` is what is there of it.
    FolderVerdict judge(Path folder, Path existing) {
        return cloudKeeper(folder)
                .map(keeper -> refused("folder.cloud", keeper))
                .or(() -> whenOnNetwork(folder, existing))
                .or(() -> whenRemovable(folder, existing))
                .orElseGet(FolderVerdict.Fine::new);
    }

    private Optional<String> cloudKeeper(Path folder) {
        for (var above = folder; above != null; above = above.getParent()) {
            var keeper = keeperOf(above);
            if (keeper.isPresent()) {
                return keeper;
            }
        }
        return probes.syncedRoots().stream().anyMatch(folder::startsWith)
                ? Optional.of(Words.of("folder.someCloud"))
                : Optional.empty();
    }

    private Optional<String> keeperOf(Path folder) {
        if (folder.endsWith("Library/CloudStorage")) {
            return Optional.of(Words.of("folder.someCloud"));
        }
        var name = folder.getFileName();
        return (name == null
                        ? Optional.<String>empty()
                        : first(client -> client.owns(name.toString())))
                .or(() -> byMarksIn(folder));
    }

    private Optional<String> byMarksIn(Path folder) {
        var names = probes.namesIn(folder);
        return first(client -> names.stream().anyMatch(client::leaves));
    }

    private static Optional<String> first(Predicate<CloudClient> which) {
        return CloudClient.KNOWN.stream().filter(which).map(CloudClient::name).findFirst();
    }

    private Optional<FolderVerdict> whenOnNetwork(Path folder, Path existing) {
        var type = probes.fileSystem(existing).toLowerCase(Locale.ROOT);
        var path = folder.toString();
        var isFar =
                NETWORKS.contains(type)
                        || NETWORKS_OVER_FUSE.contains(type)
                        || path.startsWith("\\\\")
                        || path.startsWith("//");
        return isFar ? Optional.of(refused("folder.network")) : Optional.empty();
    }

    private Optional<FolderVerdict> whenRemovable(Path folder, Path existing) {
        var isPluggedIn =
                PLUGGED_IN.stream().anyMatch(folder::startsWith) || probes.isRemovable(existing);
        return isPluggedIn ? Optional.of(refused("folder.removable")) : Optional.empty();
    }

    private static FolderVerdict refused(String key, Object... details) {
        return new FolderVerdict.Refused(Words.of(key, details));
    }
}
