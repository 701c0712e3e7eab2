package org.hearthbook.desktop.files;

import org.hearthbook.desktop.controls.LongWork;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.records.files.KeptFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Adding one file, in the tray when it is large enough to wait for.
final class FileWork {

    private static final Words WORDS = Words.of(FilesModel.class);
    private static final long WORTH_SHOWING = 2L * 1024 * 1024;
    private static final double STEP = 0.02;

    private final Sitting sitting;
    private final Path source;
    private volatile boolean stopped;
    private double told;

    FileWork(Sitting sitting, Path source) {
        this.sitting = sitting;
        this.source = source;
    }

    /// Tells `onDone` how it went; one that was stopped is not added and says nothing.
    void run(Consumer<FileAdding> onDone) {
        var size = size();
        var tray = isWorthShowing(size) ? sitting.tray().begin(name(), this::stop) : null;
        sitting.background()
                .run(
                        () -> sitting.book().files().add(source, done -> at(tray, done, size)),
                        adding -> finished(tray, adding, onDone),
                        _ -> finished(tray, notAdded(), onDone));
    }

    /// A file that is too large is refused at once.
    private static boolean isWorthShowing(long size) {
        return size > WORTH_SHOWING && size <= KeptFile.LARGEST;
    }

    private void stop() {
        stopped = true;
    }

    private String name() {
        return WORDS.get("adding", source.getFileName());
    }

    private long size() {
        try {
            return Files.size(source);
        } catch (IOException _) {
            return 0;
        }
    }

    private void at(@Nullable LongWork tray, long done, long size) {
        if (stopped) {
            throw new CancellationException();
        }
        var share = (double) done / Math.max(1, size);
        if (tray != null && share - told >= STEP) {
            told = share;
            var words = WORDS.get("share", FileWords.size(done), FileWords.size(size));
            sitting.background().run(() -> words, it -> tray.at(share, it), _ -> {});
        }
    }

    private static void finished(
            @Nullable LongWork tray, FileAdding adding, Consumer<FileAdding> onDone) {
        if (tray != null) {
            tray.leave();
        }
        onDone.accept(adding);
    }

    private FileAdding notAdded() {
        return new FileAdding.NotAdded(stopped ? "" : WORDS.get("notAdded"));
    }
}
