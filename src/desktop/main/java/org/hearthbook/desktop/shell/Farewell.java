package org.hearthbook.desktop.shell;

import javafx.util.Subscription;

import org.hearthbook.desktop.controls.Page;
import org.hearthbook.desktop.controls.Press;
import org.hearthbook.desktop.controls.Rows;
import org.hearthbook.desktop.controls.Says;
import org.hearthbook.desktop.controls.Sheet;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.ServiceLine;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.sync.SyncStanding;
import org.hearthbook.laptop.sync.SyncStanding.Link;
import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.Locale;

/// What is said to somebody who goes while not everything is sent: how much, and that it is safe.
final class Farewell {

    private static final Words WORDS = Words.of(Farewell.class);

    private final SheetLayer layer;
    private Subscription waiting = Subscription.EMPTY;

    Farewell(SheetLayer layer) {
        this.layer = layer;
    }

    /// What is to be said of what `left` leaves behind; empty when there is nothing to say.
    static String words(Inside left) {
        var unsent = unsent(left.standing());
        return left.isAllKept() ? unsent : (WORDS.get("unkept") + " " + unsent).strip();
    }

    private static String unsent(SyncStanding standing) {
        return standing.waiting() == 0 || standing.link() == Link.NOT_ENROLLED
                ? ""
                : counted("unsent", standing.waiting());
    }

    /// Whether a sending is under way that a person may want to wait for.
    static boolean isWorthWaiting(SyncStanding standing) {
        return standing.link() == Link.BUSY && standing.waiting() > 0;
    }

    /// The last page, with `unsent` if there is something to say.
    static Page page(String unsent) {
        var page = new Page(WORDS.get("closing")).lead(WORDS.get("closingLead"));
        return unsent.isEmpty() ? page : page.add(Says.text(unsent));
    }

    /// Lets go of `book`, if there is one; of one that was used, with a backup.
    static boolean close(@Nullable Book book, boolean wasUsed) {
        if (book != null && wasUsed) {
            book.closeWithBackup();
        } else if (book != null) {
            book.close();
        }
        return true;
    }

    /// Asks whether to wait for what `line` is sending, then does `close`.
    void ask(ServiceLine line, Runnable close) {
        var standing = line.standing().get();
        new Sheet(WORDS.get("sending"))
                .add(Says.text(counted("left", standing.waiting())))
                .answer(Press.primary("close-now", WORDS.get("close"), close), true)
                .answer(
                        Press.quiet(
                                "wait-for-sending", WORDS.get("wait"), () -> await(line, close)),
                        true)
                .showOver(layer);
    }

    private void await(ServiceLine line, Runnable close) {
        var said = Says.quiet("");
        said.setId("still-sending");
        layer.showAlone(
                new Page(WORDS.get("waiting"))
                        .lead(WORDS.get("waitingLead"))
                        .add(
                                said,
                                Rows.actions(
                                        Press.quiet(
                                                "close-now",
                                                WORDS.get("close"),
                                                () -> stop(close)))));
        waiting =
                line.standing()
                        .subscribe(standing -> {
                            said.setText(counted("left", standing.waiting()));
                            if (!isWorthWaiting(standing)) {
                                stop(close);
                            }
                        });
    }

    /// Waits no longer.
    void stop(Runnable close) {
        waiting.unsubscribe();
        close.run();
    }

    private static String counted(String key, int number) {
        var words = NumberFormat.getIntegerInstance(Locale.UK).format(number);
        return WORDS.get(key + (number == 1 ? ".one" : ".many"), words);
    }
}
