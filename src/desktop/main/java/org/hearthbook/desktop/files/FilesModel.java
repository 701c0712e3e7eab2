package org.hearthbook.desktop.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.hearthbook.desktop.controls.Words;
import org.hearthbook.desktop.sitting.Sitting;
import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.FileAdding;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.KeptFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The files that belong to what is on the page. Adding one keeps it in the book at once.
public final class FilesModel {

    /// What the strip is busy with.
    public sealed interface State {

        record Resting() implements State {}

        /// `left` files are still to be added.
        record Adding(int left) implements State {}

        /// Something did not work; the rest went on. `words` say what and why.
        record Troubled(String words) implements State {}

        /// A copy is at the place that was chosen.
        record CopySaved(Path place) implements State {}
    }

    private static final Words WORDS = Words.of(FilesModel.class);

    private final Sitting sitting;
    private final ObservableList<KeptFile> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Resting());
    private final ArrayDeque<Path> waiting = new ArrayDeque<>();
    private final List<String> troubles = new ArrayList<>();
    private Consumer<KeptFile> onAdded = _ -> {};
    private boolean busy;

    public FilesModel(Sitting sitting, List<UUID> shown) {
        this.sitting = sitting;
        show(shown);
    }

    /// Shows these files of the book, leaving out those that were removed.
    public void show(List<UUID> shown) {
        var household = sitting.book().household();
        files.setAll(
                shown.stream()
                        .flatMap(it -> household.file(it).stream())
                        .filter(it -> !it.isRemoved())
                        .toList());
    }

    /// Calls `listener` with each file once it is safely in the book.
    public FilesModel onAdded(Consumer<KeptFile> listener) {
        onAdded = listener;
        return this;
    }

    public ObservableList<KeptFile> files() {
        return files;
    }

    public List<UUID> ids() {
        return files.stream().map(KeptFile::id).toList();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Adds the files at `places`, one after another.
    public void add(List<Path> places) {
        waiting.addAll(places);
        if (!busy) {
            troubles.clear();
            addNext();
        }
    }

    private void addNext() {
        var next = waiting.poll();
        busy = next != null;
        if (next == null) {
            rest();
            return;
        }
        state.set(new State.Adding(waiting.size() + 1));
        new FileWork(sitting, next).run(this::added);
    }

    private void added(FileAdding adding) {
        switch (adding) {
            case FileAdding.Added(var file) -> {
                files.add(file);
                onAdded.accept(file);
            }
            case FileAdding.NotAdded(var words) -> troubles.add(words);
        }
        addNext();
    }

    private void rest() {
        var words = String.join("\n", troubles.stream().filter(it -> !it.isEmpty()).toList());
        state.set(words.isEmpty() ? new State.Resting() : new State.Troubled(words));
    }

    /// Takes `file` off the page and offers to put it back.
    public void remove(KeptFile file) {
        act(file, new FileChange.Removed(""), () -> removed(file));
    }

    private void removed(KeptFile file) {
        var place = files.indexOf(file);
        files.remove(file);
        sitting.undo().offer(WORDS.get("removed", file.name()), () -> restore(file, place));
    }

    private void restore(KeptFile file, int place) {
        act(
                file,
                new FileChange.Restored(),
                () -> files.add(Math.clamp(place, 0, files.size()), file));
    }

    private void act(KeptFile file, FileChange change, Runnable afterwards) {
        sitting.background()
                .run(
                        () -> sitting.book().act(Act.on(file.id(), change)),
                        acted -> acted(acted, afterwards),
                        this::failed);
    }

    private void acted(Acted acted, Runnable afterwards) {
        if (acted.isSaved()) {
            afterwards.run();
        } else {
            state.set(new State.Troubled(acted.words()));
        }
    }

    /// Writes a copy of `file` to `place`, exactly as the book keeps it.
    public void saveCopy(KeptFile file, Path place) {
        if (!isHere(file)) {
            state.set(new State.Troubled(WORDS.get("notHere", file.name())));
            return;
        }
        sitting.background()
                .run(
                        () -> copied(file, place),
                        it -> state.set(new State.CopySaved(it)),
                        _ -> state.set(new State.Troubled(WORDS.get("notCopied", file.name()))));
    }

    /// Whether `file` has arrived on this laptop.
    public boolean isHere(KeptFile file) {
        return sitting.book().files().isHere(file);
    }

    private Path copied(KeptFile file, Path place) throws IOException {
        try (InputStream bytes = sitting.book().files().open(file)) {
            SavedCopy.write(bytes, place);
            return place;
        }
    }

    private void failed(Exception because) {
        state.set(new State.Troubled(WORDS.get("failed")));
    }
}
