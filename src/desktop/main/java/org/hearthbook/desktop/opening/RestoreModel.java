package org.hearthbook.desktop.opening;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.controls.Words;
import org.hearthbook.laptop.store.Backup;
import org.hearthbook.laptop.store.Backups;
import org.hearthbook.laptop.store.Restoring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Putting a book that cannot be read back from one of its backups, one calm step after another.
public final class RestoreModel {

    /// Which step the person is at.
    public sealed interface State {

        /// The book cannot be read, as `words` say; these backups are there, the newest first.
        record Choosing(String words, List<Backup> backups) implements State {}

        record Sure(Backup backup) implements State {}

        record Restoring(Backup backup) implements State {}

        /// It is back. `setAside` holds what was there before; `filesMissing` files are in neither.
        record Done(Backup backup, Path setAside, long filesMissing) implements State {}
    }

    private static final Words WORDS = Words.of(RestoreView.class);

    private final Path folder;
    private final Clock clock;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state;

    public RestoreModel(Path folder, Clock clock, Background background, String damaged) {
        this.folder = folder;
        this.clock = clock;
        this.background = background;
        state = new ReadOnlyObjectWrapper<>(choosing(damaged));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public void choose(Backup backup) {
        state.set(new State.Sure(backup));
    }

    public void back() {
        state.set(choosing(WORDS.get("choose")));
    }

    /// Puts the book back from the backup that was chosen.
    public void restore() {
        if (state.get() instanceof State.Sure(var backup)) {
            state.set(new State.Restoring(backup));
            background.run(
                    () -> Backups.restore(folder, backup, clock),
                    came -> restored(backup, came),
                    this::failed);
        }
    }

    private void restored(Backup backup, Restoring came) {
        state.set(
                switch (came) {
                    case Restoring.Restored(var setAside, var missing) ->
                            new State.Done(backup, setAside, missing);
                    case Restoring.InUse() -> choosing(WORDS.get("inUse"));
                    case Restoring.NotGood(var reason) -> choosing(reason);
                    case Restoring.NotRestored(var because) -> choosing(because.inPlainWords());
                });
    }

    private void failed(Exception failure) {
        state.set(choosing(WORDS.get("failed")));
        throw new IllegalStateException(failure);
    }

    private State choosing(String words) {
        return new State.Choosing(words, Backups.in(folder));
    }
}
