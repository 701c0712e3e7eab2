package org.hearthbook.laptop.handing;

import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.store.FileSync;
import org.hearthbook.laptop.sync.Membership;
import org.hearthbook.records.files.KeptFile;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.Sealer;
import org.hearthbook.records.sync.Wire;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts a household's book into a sealed file: for a memory stick, or an e-mail.
public final class HandOver {

    private static final int PAGE_BYTES = 512 * 1024;
    private static final int PAGE_CHANGES = 500;
    private static final int PIECE = 1024 * 1024;

    private final OpenBook book;
    private final Optional<Membership> membership;
    private final List<KeptFile> files;
    private final HandProgress progress;
    private long done;
    private long all;

    private HandOver(OpenBook book, boolean withFiles, HandProgress progress) {
        this.book = book;
        this.progress = progress;
        membership = Membership.of(book.bookcase()).filter(it -> !it.isRevoked());
        files = withFiles ? book.files().kept() : List.of();
    }

    /// Makes the file `to`, which must not be there yet, of all changes in `book` but those that
    /// the service refused; with `withFiles` also of its photos and papers.
    public static HandedOver make(
            OpenBook book, Path to, boolean withFiles, HandProgress progress) {
        return new HandOver(book, withFiles, progress).make(to);
    }

    private HandedOver make(Path to) {
        var recipients = Recipients.of(book, membership);
        if (!recipients.isAnybody()) {
            return new HandedOver.NotMade(Words.of("nobodyToReadIt"));
        }
        if (Files.exists(to)) {
            return new HandedOver.NotMade(Words.of("thereAlready", to));
        }
        var half = to.resolveSibling("." + to.getFileName() + "." + UUID.randomUUID() + ".half");
        try {
            return make(to, half, recipients);
        } catch (FileAlreadyExistsException _) {
            return new HandedOver.NotMade(Words.of("thereAlready", to));
        } catch (IOException _) {
            return new HandedOver.NotMade(Words.of("notWritten", to));
        }
    }

    private HandedOver make(Path to, Path half, Recipients recipients) throws IOException {
        var unsent = book.bag().toBeSentCount();
        var changes = book.byHand().toCarry();
        var now = book.clock().instant();
        try {
            try (var channel =
                    FileChannel.open(
                            half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
                write(out, changes, recipients);
                channel.force(true);
            }
            Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
            holdName(to);
        } finally {
            Files.deleteIfExists(half);
        }
        var isNoted = book.handKeys().keepLast(book.household().id(), now);
        return new HandedOver.Made(
                changes.size(),
                unsent,
                files.size(),
                Files.size(to),
                recipients.readers(),
                recipients.isForService(),
                isNoted);
    }

    /// A stick that cannot do that may have been pulled, so nothing is said to be on it.
    private static void holdName(Path to) throws IOException {
        var isHeld = false;
        try {
            FileSync.folderOf(to);
            isHeld = true;
        } finally {
            if (!isHeld) {
                Files.deleteIfExists(to);
            }
        }
    }

    private void write(OutputStream out, List<UUID> changes, Recipients recipients)
            throws IOException {
        var sealer = Sealer.begin(out, recipients.slots(), new SecureRandom());
        var bytes = files.stream().mapToLong(KeptFile::size).sum();
        all = bytes + changes.size();
        sealer.write(
                new Leaf.Cover(
                        book.household().id(),
                        book.me(),
                        book.bookcase().laptop(),
                        book.clock().instant(),
                        book.byHand().epoch().orElse(null),
                        changes.size(),
                        files.size(),
                        bytes));
        writePages(sealer, changes);
        for (var file : files) {
            writeFile(sealer, file);
        }
        sealer.end(this::seal);
    }

    private void writePages(Sealer sealer, List<UUID> changes) throws IOException {
        var page = new ArrayList<Leaf.Carried>();
        var size = 0;
        for (var change : changes) {
            var carried = book.byHand().carried(change).orElseThrow();
            if (page.size() == PAGE_CHANGES || size + carried.json().length() > PAGE_BYTES) {
                writePage(sealer, page);
                size = 0;
            }
            page.add(carried);
            size += carried.json().length();
        }
        writePage(sealer, page);
    }

    private void writePage(Sealer sealer, List<Leaf.Carried> page) throws IOException {
        if (!page.isEmpty()) {
            sealer.write(new Leaf.Pages(page));
            reached(page.size());
            page.clear();
        }
    }

    private void writeFile(Sealer sealer, KeptFile file) throws IOException {
        sealer.write(new Leaf.FileBegins(file.id(), file.sha256(), file.size()));
        try (var in = book.files().open(file)) {
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                sealer.write(new Leaf.Piece(piece));
                reached(piece.length);
            }
        }
    }

    private void reached(long more) {
        done += more;
        progress.reached(done, all);
    }

    private Leaf.Seal seal(byte[] message) {
        var person = Wire.text(book.handKeys().sign(message));
        return new Leaf.Seal(person, membership.map(it -> it.seal(message)).orElse(null));
    }
}
