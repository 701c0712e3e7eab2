package org.hearthbook.proving.load;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.People;
import org.hearthbook.service.store.Transaction;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Made-up households at a service, each with one carer, before any of their laptops is enrolled.
public final class Town {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final InstantSource clock = InstantSource.system();
    private final Codes codes;

    public Town(Database database) {
        this.database = database;
        codes = new Codes(database, clock, new SecureRandom());
    }

    /// Adds `count` households. Gives for each a code that enrols its carer's laptop.
    List<String> grow(int count) {
        var letters = new ArrayList<String>(count);
        for (var done = 0; done < count; done += AT_ONCE) {
            letters.addAll(add(Math.min(AT_ONCE, count - done), true));
        }
        return letters;
    }

    /// Adds `count` households to which no laptop will ever come.
    void crowd(int count) {
        for (var done = 0; done < count; done += AT_ONCE) {
            add(Math.min(AT_ONCE, count - done), false);
        }
    }

    /// Adds a household of two carers. Gives a code for each.
    public List<String> couple() {
        return database.inTransaction(this::couple);
    }

    private List<String> couple(Transaction transaction) {
        var household = household(transaction);
        return List.of(
                letter(transaction, carer(transaction, household)),
                letter(transaction, carer(transaction, household)));
    }

    private List<String> add(int count, boolean withCodes) {
        return database.inTransaction(transaction -> {
            var letters = new ArrayList<String>();
            for (var at = 0; at < count; at++) {
                var carer = carer(transaction, household(transaction));
                if (withCodes) {
                    letters.add(letter(transaction, carer));
                }
            }
            return letters;
        });
    }

    private static String household(Transaction transaction) {
        var household = UUID.randomUUID();
        var name = "Made-up house " + household;
        new Households(transaction).add(household, name, name);
        return household.toString();
    }

    private UUID carer(Transaction transaction, String household) {
        var carer = UUID.randomUUID();
        var people = new People(transaction);
        people.add(carer.toString(), "Made-up carer " + carer, Role.CARER.name(), "");
        people.assign(household, carer.toString(), clock.millis());
        return carer;
    }

    private String letter(Transaction transaction, UUID carer) {
        var until = clock.instant().plus(Duration.ofDays(1));
        return codes.issue(transaction, carer, Kind.LETTER, until).inGroups();
    }
}
