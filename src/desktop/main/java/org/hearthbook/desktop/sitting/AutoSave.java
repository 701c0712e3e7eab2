package org.hearthbook.desktop.sitting;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.laptop.book.BookDrafts;

import java.util.Map;
import java.util.function.Supplier;

/// Keeps what is being written as a sealed draft, no later than a second after a key was pressed.
public final class AutoSave {

    /// At most two seconds of typing are ever lost; half of that is left for the disk.
    private static final Duration PAUSE = Duration.seconds(1);

    private final BookDrafts drafts;
    private final Background background;
    private final String place;
    private final Supplier<Map<String, String>> fields;
    private final PauseTransition timer = new PauseTransition(PAUSE);
    private final Object turn = new Object();
    private long newest;
    private long counted;
    private boolean waiting;
    private boolean gone;

    /// Watches over one place where somebody writes.
    ///
    /// @param place where the draft belongs, such as `note:new`
    /// @param fields what is in the fields now
    public AutoSave(
            BookDrafts drafts,
            Background background,
            String place,
            Supplier<Map<String, String>> fields) {
        this.drafts = drafts;
        this.background = background;
        this.place = place;
        this.fields = fields;
        timer.setOnFinished(_ -> keepSoon());
    }

    /// Something was typed. The clock starts with the first key, so going on typing delays nothing.
    public void touched() {
        gone = false;
        if (!waiting) {
            waiting = true;
            timer.playFromStart();
        }
    }

    private void keepSoon() {
        waiting = false;
        var now = fields.get();
        var number = ++counted;
        background.run(() -> keep(number, now), this::kept, _ -> touched());
    }

    /// What was typed earlier never overtakes what was typed later, whichever thread is faster.
    private boolean keep(long number, Map<String, String> now) {
        synchronized (turn) {
            if (number < newest) {
                return true;
            }
            newest = number;
            return drafts.keep(place, now);
        }
    }

    /// A disk that did not take the draft is tried again until the book is locked.
    private void kept(boolean isKept) {
        if (gone) {
            drafts.discard(place);
        } else if (!isKept && !drafts.isClosed()) {
            touched();
        }
    }

    /// Keeps the draft at once, as when the person leaves the page or the laptop locks.
    public void keepNow() {
        timer.stop();
        if (waiting) {
            waiting = false;
            keep(++counted, fields.get());
        }
    }

    /// The words were saved for good, or let go: the draft is not needed any more.
    public void discard() {
        timer.stop();
        waiting = false;
        gone = true;
        drafts.discard(place);
    }
}
