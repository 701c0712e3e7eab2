package org.hearthbook.proving.simulation;

import org.hearthbook.records.changes.Hashes;
import org.hearthbook.records.files.FileChange;
import org.hearthbook.records.files.KeptFile;

import java.util.List;
import java.util.Optional;

/// What people do to the files of a book.
final class FileActs {

    private FileActs() {}

    static Optional<Intention> next(View view) {
        var files = List.copyOf(view.book().files());
        return Optional.of(
                files.isEmpty() || view.chance().oneIn(2)
                        ? add(view)
                        : toSome(view, view.chance().pick(files)));
    }

    /// The bytes of the file are its name.
    private static Intention add(View view) {
        var name = view.words();
        var added = new FileChange.Added(name, "image/png", name.length(), Hashes.of(name));
        return Intention.begin(view.newRecord(), added);
    }

    private static Intention toSome(View view, KeptFile file) {
        if (file.isRemoved()) {
            return Intention.now(view, file.id(), new FileChange.Restored());
        }
        var body =
                view.chance().oneIn(2)
                        ? new FileChange.Named(view.words())
                        : new FileChange.Removed(view.words());
        return Intention.now(view, file.id(), body);
    }
}
