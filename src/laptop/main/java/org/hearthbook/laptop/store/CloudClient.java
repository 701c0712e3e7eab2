package org.hearthbook.laptop.store;

import java.util.List;
import java.util.Locale;

/// A program that copies folders to the internet, known by what it calls them and leaves in them.
///
/// A star at either end of a pattern stands for what the client adds, such as an employer's name.
record CloudClient(String name, List<String> folders, List<String> marks) {

    static final List<CloudClient> KNOWN =
            List.of(
                    new CloudClient(
                            "OneDrive",
                            List.of("onedrive", "onedrive -*", "onedrive-*"),
                            List.of(".849c9593-d756-4e56-8d6e-42412f2a707b")),
                    // Only the file: a folder named .dropbox holds the client's own settings.
                    new CloudClient(
                            "Dropbox",
                            List.of("dropbox", "dropbox (*", "dropbox-*"),
                            List.of(".dropbox", ".dropbox.cache/")),
                    new CloudClient(
                            "Google Drive",
                            List.of("google drive", "googledrive", "googledrive-*", "my drive"),
                            List.of(".tmp.drivedownload/", ".tmp.driveupload/")),
                    new CloudClient(
                            "iCloud",
                            List.of("icloud drive", "iclouddrive", "com~apple~clouddocs"),
                            List.of("*.icloud")),
                    new CloudClient(
                            "Nextcloud",
                            List.of("nextcloud", "owncloud"),
                            List.of(".nextcloudsync.log", ".owncloudsync.log", "._sync_*")),
                    new CloudClient("Box", List.of("box", "box sync", "box-box"), List.of()),
                    new CloudClient(
                            "pCloud",
                            List.of("pcloud", "pcloud drive", "pclouddrive", "pcloudsync"),
                            List.of()),
                    new CloudClient("Syncthing", List.of("syncthing"), List.of(".stfolder/")));

    boolean owns(String folder) {
        return matchesAny(folder, folders);
    }

    boolean leaves(String file) {
        return matchesAny(file, marks);
    }

    private static boolean matchesAny(String name, List<String> patterns) {
        var plain = name.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(pattern -> matches(plain, pattern));
    }

    private static boolean matches(String name, String pattern) {
        if (pattern.startsWith("*")) {
            return name.endsWith(pattern.substring(1));
        }
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
