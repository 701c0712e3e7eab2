package org.hearthbook.laptop.book;

import org.hearthbook.records.changes.Refusal;
import org.hearthbook.records.changes.Written;

import java.time.Duration;
import java.util.List;

/// What became of something a person did.
public sealed interface Acted {

    /// It is safely on this laptop's disk.
    record Saved(List<Written> changes) implements Acted {
        public Saved {
            changes = List.copyOf(changes);
        }
    }

    /// The rules do not allow it. Nothing was saved, and the words are still with whoever asked.
    record Refused(Refusal because) implements Acted {}

    /// The disk did not take it. `words` say why; doing it again is safe.
    record NotSaved(String words) implements Acted {}

    /// The passphrase that goes with a signature was not right. Nothing was signed.
    record WrongPassphrase(Duration waiting) implements Acted {}

    default boolean isSaved() {
        return this instanceof Saved;
    }

    /// What to tell the person when it was not saved; empty when it was.
    default String words() {
        return switch (this) {
            case Saved _ -> "";
            case Refused(var because) -> because.words();
            case NotSaved(var words) -> words;
            case WrongPassphrase(var wait) ->
                    wait.isZero()
                            ? Words.of("wrongPassphrase")
                            : Words.of("wrongPassphraseWait", wait.toSeconds());
        };
    }
}
