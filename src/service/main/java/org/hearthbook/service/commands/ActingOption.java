package org.hearthbook.service.commands;

import org.hearthbook.records.changes.Role;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;

import picocli.CommandLine.Option;

/// Which administrator answers for what is done.
final class ActingOption {

    @Option(
            names = "--as",
            required = true,
            paramLabel = "PERSON",
            description = "The administrator who answers for it: their name or id.")
    private String person = "";

    People.Known administrator(Transaction transaction) {
        var found = new Meant(transaction).person(person);
        if (!found.role().equals(Role.ADMINISTRATOR.name())) {
            throw NotDone.because("notAdministrator", person);
        }
        return found;
    }
}
