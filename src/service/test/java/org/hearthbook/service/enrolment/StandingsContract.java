package org.hearthbook.service.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Enrolling.Result;
import org.hearthbook.service.store.EnrolmentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// When a laptop was last heard, on whichever database: when it spoke, and not when it was only
/// looked at.
abstract class StandingsContract {

    private static final String KEY = "the kitchen's key";

    private Hall hall;
    private Standings standings;
    private UUID home;
    private UUID enrolment;
    private long enrolled;

    abstract Hall open();

    @BeforeEach
    void begin() {
        hall = open();
        standings = new Standings(hall.database, hall.clock);
        home = hall.town.household("The Okafor household");
        var grace = hall.town.person("Grace Okafor", Role.CARER);
        hall.town.assign(grace, home);
        enrolment = reply(hall.enrol(hall.code(grace, Kind.LETTER), KEY)).enrolment();
        enrolled = hall.clock.millis();
        hall.clock.pass(Duration.ofDays(20).toSeconds());
    }

    @AfterEach
    void end() {
        hall.close();
    }

    @Test
    void writesDownThatALaptopSpoke() {
        assertInstanceOf(Standing.Enrolled.class, standings.heard(KEY));

        assertEquals(hall.clock.millis(), lastSeen());
    }

    @Test
    void writesDownThatALaptopSpokeWithItsToken() {
        assertInstanceOf(Standing.Enrolled.class, standings.heard(enrolment, KEY));

        assertEquals(hall.clock.millis(), lastSeen());
    }

    @Test
    void writesItDownOnceAnHour() {
        standings.heard(KEY);
        var first = hall.clock.millis();
        hall.clock.pass(Duration.ofHours(1).toSeconds());
        standings.heard(KEY);
        assertEquals(first, lastSeen());
        hall.clock.pass(1);
        standings.heard(KEY);

        assertEquals(hall.clock.millis(), lastSeen());
    }

    @Test
    void looksAtALaptopWithoutHearingIt() {
        var looked = List.of(standings.ofKey(KEY), standings.of(enrolment));

        looked.forEach(it -> assertInstanceOf(Standing.Enrolled.class, it));
        assertEquals(enrolled, lastSeen());
        assertEquals(List.of(standings.heard(KEY), standings.heard(enrolment, KEY)), looked);
    }

    @Test
    void doesNotHearALaptopThatWasRevoked() {
        hall.town.revoke(enrolment);

        assertInstanceOf(Standing.Revoked.class, standings.heard(KEY));
        assertInstanceOf(Standing.Revoked.class, standings.heard(enrolment, KEY));

        assertEquals(enrolled, lastSeen());
    }

    @Test
    void knowsNobodyByAnothersKey() {
        assertEquals(new Standing.Unknown(), standings.heard("another's key"));
        assertEquals(new Standing.Unknown(), standings.heard(enrolment, "another's key"));

        assertEquals(enrolled, lastSeen());
    }

    private long lastSeen() {
        return hall.database
                .inTransaction(it -> new EnrolmentStore(it).find(enrolment.toString()))
                .orElseThrow()
                .lastSeen();
    }

    private static Enrolment.Reply reply(Result result) {
        return assertInstanceOf(Result.Done.class, result).reply();
    }
}
