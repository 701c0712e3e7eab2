package org.hearthbook.desktop.files;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.LongWork;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.documents.making.Progress;
import org.jspecify.annotations.Nullable;

/// Shows in the tray how far a document is, and stops it when the person says so.
final class TrayProgress implements Progress {

    private static final Words WORDS = Words.of(PdfCopy.class);
    private static final double LEAST_STEP = 0.01;

    private final Background background;
    private volatile @Nullable LongWork work;
    private volatile boolean cancelled;
    private double told;

    TrayProgress(Background background) {
        this.background = background;
    }

    void showOn(LongWork shown) {
        work = shown;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public synchronized void reached(Step step, int done, int of) {
        var share = share(step, (double) done / Math.max(1, of));
        var shown = work;
        if (shown != null && share - told >= LEAST_STEP) {
            told = share;
            var words = WORDS.get(step.name());
            background.run(() -> words, it -> shown.at(share, it), _ -> {});
        }
    }

    /// Pictures take longest. How many pages there will be is not known while they are drawn.
    private static double share(Step step, double part) {
        return switch (step) {
            case PICTURES -> part * 0.6;
            case LAYOUT -> 0.6 + part * 0.15;
            case PAGES -> 0.8;
            case WRITING -> 0.85 + part * 0.15;
        };
    }
}
