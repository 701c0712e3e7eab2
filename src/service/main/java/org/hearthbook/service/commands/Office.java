package org.hearthbook.service.commands;

import org.hearthbook.records.changes.Ids;
import org.hearthbook.service.keys.ServiceKeys;
import org.hearthbook.service.store.AuditChain;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Transaction;

import java.security.SecureRandom;
import java.time.InstantSource;

/// Where an administrator works: what they do and its line in the audit chain are kept together or
/// not at all.
final class Office {

    private final Database database;
    private final Premises premises;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Ids ids;

    Office(Database database, Premises premises, InstantSource clock, SecureRandom random) {
        this.database = database;
        this.premises = premises;
        this.clock = clock;
        this.random = random;
        this.ids = new Ids(clock, random);
    }

    <T, X extends Exception> T inTransaction(Transaction.Work<T, X> work) throws X {
        return database.inTransaction(work);
    }

    /// For what only looks: nobody waits for it.
    <T, X extends Exception> T reading(Transaction.Work<T, X> work) throws X {
        return database.reading(work);
    }

    /// Writes down what is done in the same transaction. `about` holds ids and counts only.
    void audit(Transaction transaction, String act, String about) {
        audit(transaction, actor(), act, about);
    }

    /// Who is at the desk, as this machine knows them.
    String actor() {
        return "administrator " + System.getProperty("user.name", "unknown");
    }

    void audit(Transaction transaction, String actor, String act, String about) {
        new AuditChain(transaction, clock).append(actor, act, about);
    }

    Database database() {
        return database;
    }

    ServiceKeys keys() {
        return premises.keys(random);
    }

    Ids ids() {
        return ids;
    }

    InstantSource clock() {
        return clock;
    }

    SecureRandom random() {
        return random;
    }
}
