package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.sync.SyncRunner;
import org.hearthbook.laptop.sync.SyncStanding;

/// Says on the terminal how much is still waiting, whenever that is another number.
final class SyncProgress implements SyncRunner.Watcher {

    private final Terminal terminal;
    private String said = "";

    SyncProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void stands(SyncStanding standing) {
        var words = Words.of("syncProgress", standing.waiting(), standing.filesWaiting());
        var isSomething = standing.waiting() + standing.filesWaiting() > 0;
        if (isSomething && !words.equals(said)) {
            said = words;
            terminal.say(words);
        }
    }
}
