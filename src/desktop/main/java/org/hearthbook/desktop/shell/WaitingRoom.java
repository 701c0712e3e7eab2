package org.hearthbook.desktop.shell;

import org.hearthbook.desktop.connecting.FillingModel;
import org.hearthbook.desktop.connecting.FillingView;
import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.SheetLayer;
import org.hearthbook.laptop.book.OpenBook;
import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// Where somebody waits whose book the service is still to fill.
final class WaitingRoom {

    private final Background background;
    private final BiConsumer<OpenBook, Line> onFilled;
    private final Runnable onLater;
    private volatile @Nullable IncomingBook incoming;

    WaitingRoom(Background background, BiConsumer<OpenBook, Line> onFilled, Runnable onLater) {
        this.background = background;
        this.onFilled = onFilled;
        this.onLater = onLater;
    }

    void showIn(SheetLayer layer, OpenBook open, Line line) {
        var coming = new IncomingBook(open, line, this::filled, this::later);
        incoming = coming;
        var model = new FillingModel(coming, line, background, open.clock());
        layer.showAlone(new FillingView(model));
        model.begin();
    }

    private void filled(IncomingBook come) {
        incoming = null;
        onFilled.accept(come.open(), come.line());
    }

    private void later(IncomingBook come) {
        incoming = null;
        background.run(come::close, _ -> onLater.run());
    }

    /// Nobody waits any more. Takes a moment, so not for the window's own thread.
    void close() {
        var coming = incoming;
        if (coming != null) {
            coming.close();
        }
    }
}
