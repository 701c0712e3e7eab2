package org.hearthbook.laptop.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// Compares where a household's log ends with where it is remembered to have ended.
final class LogEnd {

    private final Database database;
    private final ChangeRows rows;
    private final RowSeal seal;
    private final HeadFile file;
    private final Restorations restorations;

    LogEnd(Database database, ChangeRows rows, RowSeal seal, HeadFile file) {
        this.database = database;
        this.rows = rows;
        this.seal = seal;
        this.file = file;
        this.restorations = new Restorations(database);
    }

    Optional<ChangeRow> last() {
        return database.read(rows::last);
    }

    /// The link that the next row is tied to.
    byte[] link(Optional<ChangeRow> last) {
        return last.map(ChangeRow::link).orElseGet(seal::linkBeforeTheFirst);
    }

    /// What is remembered. Begins to remember where nothing could be yet: in an empty log, and
    /// after a backup was restored knowingly.
    Optional<Head> remembered(Optional<ChangeRow> last) {
        try {
            var head = file.read();
            if (head.isEmpty() && (last.isEmpty() || restorations.isNewTo(rows.household()))) {
                rememberAnew(last);
                return file.read();
            }
            return head;
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Whether the log still leads through what is remembered. Where it does not, the memory is
    /// left as it is: writing over it would hide that an older copy was put back.
    boolean agrees(Head head, Optional<ChangeRow> last) {
        var position = last.map(ChangeRow::position).orElse(0L);
        if (head.position() >= position) {
            return head.position() == position && Arrays.equals(head.link(), link(last));
        }
        return head.position() == 0
                || database.read(connection -> rows.at(connection, head.position()))
                        .filter(row -> Arrays.equals(row.link(), head.link()))
                        .isPresent();
    }

    /// A memory that lags does no harm, so a disk that refuses it does not undo what was saved.
    void advance(Head head, ChangeRow last) {
        try {
            file.write(Optional.of(head), last.position(), last.link());
        } catch (IOException _) {
            return;
        }
    }

    void rememberAnew(Optional<ChangeRow> last) throws IOException {
        file.begin(last.map(ChangeRow::position).orElse(0L), link(last));
        restorations.settle(rows.household());
    }
}
