package org.hearthbook.desktop.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.LongWork;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.documents.Documents;
import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.press.Pressed;
import org.hearthbook.records.files.KeptFile;

import java.io.IOException;
import java.nio.file.Path;

/// A document of the book, saved as PDF at the place that the person chose.
public final class PdfCopy {

    /// How the saving stands.
    public sealed interface State {

        record Resting() implements State {}

        record Making() implements State {}

        /// It is there, whole.
        record Saved(Path place, int pages) implements State {}

        /// It is saved, and no program of this computer opened it.
        record NotOpened(Path place) implements State {}

        /// There is none; `words` say why and what to do.
        record NotSaved(String words) implements State {}
    }

    /// Makes the document.
    @FunctionalInterface
    public interface Making {
        Pressed make(Documents documents, Path place, Progress progress);
    }

    private static final Words WORDS = Words.of(PdfCopy.class);

    private final Sitting sitting;
    private final String name;
    private final Making making;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Resting());

    /// @param name what the document is, as the tray says it
    public PdfCopy(Sitting sitting, String name, Making making) {
        this.sitting = sitting;
        this.name = name;
        this.making = making;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Makes the document and writes it to `place`, with its progress in the tray.
    public void save(Path place) {
        var progress = new TrayProgress(sitting.background());
        var work = sitting.tray().begin(WORDS.get("making", name), progress::cancel);
        progress.showOn(work);
        state.set(new State.Making());
        var documents = new Documents(this::bytes, sitting.book().clock());
        sitting.background()
                .run(
                        () -> making.make(documents, place, progress),
                        it -> pressed(it, work),
                        _ -> notSaved(work, WORDS.get("failed")));
    }

    private byte[] bytes(KeptFile file) throws IOException {
        try (var in = sitting.book().files().open(file)) {
            return in.readAllBytes();
        }
    }

    private void pressed(Pressed pressed, LongWork work) {
        switch (pressed) {
            case Pressed.Written(var place, var pages) -> {
                work.done(WORDS.count("done", pages));
                state.set(new State.Saved(place, pages));
            }
            case Pressed.Cancelled() -> {
                work.leave();
                state.set(new State.NotSaved(WORDS.get("cancelled")));
            }
            case Pressed.DiskFull() -> notSaved(work, WORDS.get("full"));
            case Pressed.NotWritten(var reason) ->
                    notSaved(work, WORDS.get("notWritten", reason).strip());
        }
    }

    private void notSaved(LongWork work, String words) {
        work.leave();
        state.set(new State.NotSaved(words));
    }

    /// Opens what was saved, with `opener`.
    public void open(OpenSaved opener) {
        if (state.get() instanceof State.Saved(var place, _)) {
            sitting.background()
                    .run(
                            () -> opener.open(place),
                            it -> opened(it, place),
                            _ -> opened(false, place));
        }
    }

    private void opened(boolean isOpened, Path place) {
        if (!isOpened) {
            state.set(new State.NotOpened(place));
        }
    }
}
