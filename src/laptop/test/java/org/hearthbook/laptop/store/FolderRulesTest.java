package org.hearthbook.laptop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class FolderRulesTest {

    private static final Path BOOK = Path.of("/home/amara/Hearthbook");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/amara/Hearthbook",
                "/home/amara/Documents/Hearthbook",
                "/home/amara/Toolbox/Hearthbook",
                "/home/amara/Boxes/Hearthbook",
                "/home/amara/onedriver/Hearthbook",
                "/Users/amara/Library/Application Support/Hearthbook",
                "/var/lib/mediathek/book"
            })
    void acceptsALaptopsOwnDisk(String folder) {
        assertEquals(new FolderVerdict.Fine(), judge(folder, ToldLaptop.nothing()));
    }

    @ParameterizedTest
    @CsvSource({
        "/home/amara/OneDrive/book, OneDrive",
        "/home/amara/OneDrive - Essex County Council/book, OneDrive",
        "/Users/amara/Library/CloudStorage/OneDrive-Personal/book, OneDrive",
        "/home/amara/Dropbox/a/b/book, Dropbox",
        "/home/amara/Dropbox (Family)/book, Dropbox",
        "/home/amara/Google Drive/book, Google Drive",
        "/home/amara/My Drive/book, Google Drive",
        "/Users/amara/Library/CloudStorage/GoogleDrive-a@b.c/book, Google Drive",
        "/Users/amara/Library/Mobile Documents/com~apple~CloudDocs/book, iCloud",
        "/home/amara/iCloudDrive/book, iCloud",
        "/home/amara/Nextcloud/book, Nextcloud",
        "/home/amara/ownCloud/book, Nextcloud",
        "/home/amara/Box/book, Box",
        "/home/amara/Box Sync/book, Box",
        "/home/amara/pCloudDrive/book, pCloud",
        "/home/amara/pCloud Drive/book, pCloud",
        "/Users/amara/Library/CloudStorage/Somebody/book, a cloud service"
    })
    void refusesAFolderNamedByACloudClient(String folder, String client) {
        assertRefused("by " + client + ".", judge(folder, ToldLaptop.nothing()));
    }

    @ParameterizedTest
    @CsvSource({
        ".dropbox, Dropbox",
        ".dropbox.cache/, Dropbox",
        ".849C9593-D756-4E56-8D6E-42412F2A707B, OneDrive",
        ".tmp.drivedownload/, Google Drive",
        ".holiday.jpg.icloud, iCloud",
        "._sync_0b1f0ca7.db, Nextcloud",
        ".nextcloudsync.log, Nextcloud",
        ".stfolder/, Syncthing"
    })
    void refusesAFolderInWhichACloudClientLeftItsMark(String mark, String client) {
        var laptop = ToldLaptop.nothing().holding("/home/amara", mark);

        assertRefused("by " + client + ".", judge("/home/amara/papers/book", laptop));
    }

    @Test
    void acceptsTheHomeOfSomeoneWhoUsesDropboxElsewhere() {
        var laptop = ToldLaptop.nothing().holding("/home/amara", ".dropbox/");

        assertEquals(new FolderVerdict.Fine(), judge("/home/amara/book", laptop));
    }

    @Test
    void refusesWhatACloudClientSaysItKeeps() {
        var laptop = new ToldLaptop(Map.of(), List.of(Path.of("/home/amara/Work")), "ext4", false);

        assertRefused("by a cloud service.", judge("/home/amara/Work/book", laptop));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nfs",
                "nfs4",
                "cifs",
                "smb3",
                "smbfs",
                "afpfs",
                "9p",
                "fuse.sshfs",
                "fuse.rclone",
                "webdav",
                "NFS4"
            })
    void refusesADiskOnTheNetwork(String type) {
        assertRefused("on another computer", judge(BOOK.toString(), ToldLaptop.nothing().on(type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "xfs", "zfs", "apfs", "hfs", "NTFS", "overlay"})
    void acceptsADiskOfALaptop(String type) {
        var verdict = judge(BOOK.toString(), ToldLaptop.nothing().on(type));

        assertEquals(new FolderVerdict.Fine(), verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/amara/STICK/book", "/run/media/amara/STICK", "/Volumes/STICK"})
    void refusesWhereDrivesArePluggedIn(String folder) {
        assertRefused("can be unplugged", judge(folder, ToldLaptop.nothing()));
    }

    @Test
    void refusesADriveThatSaysItCanBeUnplugged() {
        var laptop = new ToldLaptop(Map.of(), List.of(), "vfat", true);

        assertRefused("can be unplugged", judge(BOOK.toString(), laptop));
    }

    @Test
    void followsALinkIntoACloudFolder(@TempDir Path home) throws Exception {
        var cloud = Files.createDirectory(home.resolve("Dropbox"));
        var link = Files.createSymbolicLink(home.resolve("papers"), cloud);

        var verdict = BookFolder.judge(link.resolve("deep/book"), ToldLaptop.nothing());

        assertRefused("by Dropbox.", verdict);
    }

    @Test
    void makesNoBookInARefusedFolder(@TempDir Path home) {
        var folder = home.resolve("Dropbox/book");

        var opening = Vault.create(folder, KitchenLaptop.surroundings());

        assertInstanceOf(Opening.RefusedFolder.class, opening);
        assertEquals(false, Files.exists(folder));
    }

    @Test
    void opensNoBookThatWasMovedIntoARefusedFolder(@TempDir Path home) throws Exception {
        KitchenLaptop.newBook(home.resolve("book")).close();
        Files.createDirectory(home.resolve("Dropbox"));
        Files.move(home.resolve("book"), home.resolve("Dropbox/book"));

        var opening = Vault.open(home.resolve("Dropbox/book"), KitchenLaptop.surroundings());

        assertInstanceOf(Opening.RefusedFolder.class, opening);
    }

    private static FolderVerdict judge(String folder, FolderProbes laptop) {
        return new FolderRules(laptop).judge(Path.of(folder), Path.of("/"));
    }

    private static void assertRefused(String because, FolderVerdict verdict) {
        var reason = assertInstanceOf(FolderVerdict.Refused.class, verdict).reason();
        assertTrue(reason.contains(because), reason);
    }
}
