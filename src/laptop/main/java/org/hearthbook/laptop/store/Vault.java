package org.hearthbook.laptop.store;

import org.hearthbook.laptop.keys.SealingKey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A book that is open on this laptop: everything in it that no key is needed for, and the way to
/// what is sealed for those who bring the key.
public final class Vault implements AutoCloseable {

    /// What an open book stands on.
    record Parts(BookFolder folder, BookLock lock, Database database, Clock clock) {

        /// The lock last: nobody else may come in before the database is shut.
        void close() throws IOException {
            database.close();
            lock.close();
        }
    }

    private final Parts parts;
    private final UUID book;

    Vault(Parts parts, UUID book) {
        this.parts = parts;
        this.book = book;
    }

    /// Makes a new book in `folder`, which may be there already if no book is in it.
    public static Opening create(Path folder) {
        return create(folder, Surroundings.real());
    }

    static Opening create(Path folder, Surroundings around) {
        return new Door(around, folder).create();
    }

    /// Opens the book in `folder`, bringing an older format up to today's after a backup.
    public static Opening open(Path folder) {
        return open(folder, Surroundings.real());
    }

    static Opening open(Path folder, Surroundings around) {
        return new Door(around, folder).open();
    }

    public UUID book() {
        return book;
    }

    public Path folder() {
        return parts.folder().path();
    }

    public PeopleStore people() {
        return new PeopleStore(parts.database());
    }

    public Settings settings() {
        return new Settings(parts.database());
    }

    public ChangeLog log(UUID household, SealingKey key) {
        return new ChangeLog(parts, new Sealing(book, household, key));
    }

    public SealedFiles files(UUID household, SealingKey key) {
        return new SealedFiles(parts, new Sealing(book, household, key));
    }

    /// `key` is the person's own, made for drafts alone. Closed with them.
    public Drafts drafts(UUID person, SealingKey key) {
        return new Drafts(parts.database(), new Sealing(book, person, key));
    }

    /// `key` is the person's own, made for this alone.
    public Enrolments enrolment(UUID person, SealingKey key) {
        return new Enrolments(parts.database(), new Sealing(book, person, key));
    }

    /// Takes a household's key away from `person`, and its pages with it unless somebody else here
    /// has one. The backups hold it until they catch up.
    public Saving leave(UUID household, UUID person) {
        return parts.database()
                .write(
                        connection -> Departure.ofHousehold(connection, household, person),
                        connection ->
                                GrantRows.of(connection, person).stream()
                                                .noneMatch(it -> it.household().equals(household))
                                        && Departure.isDone(connection, household));
    }

    /// Takes everything away that opens the book for `person`, and the pages that nobody else here
    /// has a key to. The backups hold it until they catch up.
    public Saving forget(UUID person) {
        return parts.database()
                .write(
                        connection -> Departure.ofPerson(connection, person),
                        connection -> PersonRows.card(connection, person).isEmpty());
    }

    /// Takes a household's pages away, if nobody here has a key to them any more.
    public Saving forgetHousehold(UUID household) {
        return parts.database()
                .write(
                        connection -> Departure.carryOut(connection, household),
                        connection -> Departure.isDone(connection, household));
    }

    public Backups backups() {
        return new Backups(parts, book);
    }

    /// When this book was put back from a backup.
    public List<Restoration> restorations() {
        return new Restorations(parts.database()).all();
    }

    /// Looks through the whole book, with the keys of the households that can be opened.
    public CheckReport check(Map<UUID, SealingKey> households) {
        return new Check(this, parts.database()).run(households);
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            throw new StoreException(e);
        }
    }
}
