package org.hearthbook.laptop.documents.pictures;

import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.making.Stopped;
import org.hearthbook.records.files.KeptFile;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What can be shown on paper of each file that a document speaks of.
public final class Prints {

    private static final Developed DAMAGED = new Developed.NotShown(Developed.Reason.DAMAGED);

    private final Map<UUID, Developed> byFile;

    private Prints(Map<UUID, Developed> byFile) {
        this.byFile = byFile;
    }

    /// Makes every picture, as many at once as this laptop can.
    public static Prints of(Collection<KeptFile> files, FileBytes source, Progress progress) {
        var darkroom = new Darkroom();
        var done = new AtomicInteger();
        Function<KeptFile, Developed> develop =
                file -> {
                    Stopped.checkNow(progress);
                    var developed = develop(file, source, darkroom);
                    progress.reached(Progress.Step.PICTURES, done.incrementAndGet(), files.size());
                    return developed;
                };
        return new Prints(
                files.parallelStream()
                        .collect(
                                Collectors.toConcurrentMap(
                                        KeptFile::id, develop, (one, _) -> one)));
    }

    /// What can be shown of a file; of one that was not asked for, nothing.
    public Developed of(UUID file) {
        return byFile.getOrDefault(file, DAMAGED);
    }

    private static Developed develop(KeptFile file, FileBytes source, Darkroom darkroom) {
        try {
            return darkroom.develop(source.read(file));
        } catch (IOException _) {
            return DAMAGED;
        }
    }
}
