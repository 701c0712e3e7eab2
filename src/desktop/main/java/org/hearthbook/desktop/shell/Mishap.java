package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.controls.Words;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Something that nobody foresaw: a short code for the person, and for support a line without any
/// of their words.
record Mishap(String code, String trace) {

    private static final Logger LOG = System.getLogger(Mishap.class.getName());
    private static final Words WORDS = Words.of(Entrance.class);
    private static final int FRAMES = 8;

    static Mishap of(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var frames =
                Arrays.stream(root.getStackTrace())
                        .limit(FRAMES)
                        .map(it -> it.getClassName() + ":" + it.getLineNumber())
                        .collect(Collectors.joining(" "));
        var trace = root.getClass().getName() + " " + frames;
        var code = Integer.toHexString(trace.hashCode() & 0xfffff).toUpperCase(Locale.ROOT);
        return new Mishap(code, trace);
    }

    /// Says so calmly over the window, and leaves a line for support.
    void tellOver(SheetLayer layer) {
        log();
        new Sheet(WORDS.get("mishap"))
                .add(Says.text(WORDS.get("mishapDo")), Says.text(WORDS.get("code", code)))
                .showOver(layer);
    }

    void log() {
        LOG.log(Level.ERROR, "Mishap {0}: {1}", code, trace);
    }
}
