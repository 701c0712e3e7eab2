package org.hearthbook.proving.load;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Codes;
import org.hearthbook.service.store.Database;
import org.hearthbook.service.store.Households;
import org.hearthbook.service.store.People;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Made-up households at a service, each with one carer, before any of their laptops is enrolled.
final class Town {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final InstantSource clock = InstantSource.system();
    private final Codes codes;

    Town(Database database) {
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

    private List<String> add(int count, boolean withCodes) {
        return database.inTransaction(transaction -> {
            var letters = new ArrayList<String>();
            for (var at = 0; at < count; at++) {
                var household = UUID.randomUUID();
                var carer = UUID.randomUUID();
                var name = "Made-up house " + household;
                new Households(transaction).add(household, name, name);
                var people = new People(transaction);
                people.add(carer.toString(), "Made-up carer", Role.CARER.name(), "");
                people.assign(household.toString(), carer.toString(), clock.millis());
                if (withCodes) {
                    var until = clock.instant().plus(Duration.ofDays(1));
                    var code = codes.issue(transaction, carer, Kind.LETTER, until);
                    letters.add(code.inGroups());
                }
            }
            return letters;
        });
    }
}
