package org.hearthbook.laptop.commands;

import java.util.function.IntConsumer;

/// Says how far something is, only when that changed.
final class Percent implements IntConsumer {

    private final Terminal terminal;
    private int said = -1;

    Percent(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The share that `done` of `all` bytes is.
    void ofBytes(long done, long all) {
        accept(all == 0 ? 100 : (int) (100 * done / all));
    }

    @Override
    public void accept(int percent) {
        if (percent != said) {
            said = percent;
            terminal.progress(percent);
        }
    }
}
