package org.hearthbook.service.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Enrolling.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// By which ids books go once their laptops enrol, on whichever database.
abstract class SettlingContract {

    private static final UUID BEGUN = UUID.fromString("00000000-0000-7000-8000-00000000b00c");
    private static final UUID WRITER = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    private Hall hall;
    private UUID home;
    private UUID grace;

    abstract Hall open();

    @BeforeEach
    void begin() {
        hall = open();
        home = hall.town.household("The Okafor household");
        grace = hall.town.person("Grace Okafor", Role.CARER);
        hall.town.assign(grace, home);
    }

    @AfterEach
    void end() {
        hall.close();
    }

    @Test
    void aFreshLaptopGetsTheServicesIds() {
        var reply = done(enrol(grace, null, null));

        assertEquals(
                List.of(new Enrolment.InScope(home, "The Okafor household", false)),
                reply.households());
        assertEquals("Grace Okafor", reply.name());
    }

    @Test
    void aPersonIsTheSameOnTheirSecondLaptop() {
        var kitchen = done(enrol(grace, null, null));
        var study = done(enrol(grace, null, null));

        assertEquals(kitchen.person(), study.person());
        assertNotEquals(kitchen.enrolment(), study.enrolment());
    }

    @Test
    void aBookBegunWithoutTheServiceKeepsItsIds() {
        var reply = done(enrol(grace, BEGUN, WRITER));

        assertEquals(WRITER, reply.person());
        assertEquals(BEGUN, reply.households().getFirst().household());
    }

    @Test
    void theSecondCarerOfABookThatKeptItsIdsReadsItToo() {
        var amadi = hall.town.person("Amadi Okafor", Role.CARER);
        hall.town.assign(amadi, home);
        enrol(grace, BEGUN, WRITER);

        var reply = done(enrol(amadi, null, null));

        assertEquals(BEGUN, reply.households().getFirst().household());
        assertNotEquals(WRITER, reply.person());
    }

    @Test
    void aSecondBookIsNotTheFirst() {
        enrol(grace, BEGUN, WRITER);
        hall.town.writes(BEGUN, 3);

        assertEquals(new Result.AnotherBook(), enrol(grace, UUID.randomUUID(), WRITER));
        assertEquals(new Result.AnotherBook(), enrol(grace, UUID.randomUUID(), null));
    }

    @Test
    void aCodeIsNotSpentOnAnotherBook() {
        enrol(grace, BEGUN, WRITER);
        hall.town.writes(BEGUN, 3);
        var code = hall.code(grace, Kind.LETTER);

        assertEquals(
                new Result.AnotherBook(), enrol(code.inGroups(), UUID.randomUUID(), null, "key"));
        assertInstanceOf(Result.Done.class, enrol(code.inGroups(), BEGUN, WRITER, "key"));
    }

    @Test
    void nobodyTakesOverSomeoneElsesId() {
        var amadi = hall.town.person("Amadi Okafor", Role.CARER);
        hall.town.assign(amadi, home);
        enrol(grace, BEGUN, WRITER);

        assertEquals(new Result.AnotherBook(), enrol(amadi, BEGUN, WRITER));
        assertEquals(new Result.AnotherBook(), enrol(grace, BEGUN, UUID.randomUUID()));
    }

    @Test
    void aHouseholdsIdIsNotTakenOverForAnother() {
        var other = hall.town.household("The Webb household");

        assertEquals(new Result.AnotherBook(), enrol(grace, other, WRITER));
    }

    @Test
    void aCarerWhomTheBookKnowsByNameIsThatCarer() {
        hall.town.writes(home, 5);
        hall.members.put("Grace Okafor", WRITER);

        assertEquals(WRITER, done(enrol(grace, null, null)).person());
    }

    @Test
    void aNameIsNotGivenTwice() {
        hall.town.writes(home, 5);
        hall.members.put("Grace Okafor", WRITER);
        var namesake = hall.town.person("Grace Okafor", Role.CARER);
        hall.town.assign(namesake, home);
        enrol(grace, null, null);

        assertNotEquals(WRITER, done(enrol(namesake, null, null)).person());
    }

    @Test
    void aSocialWorkerReadsAllThatTheyAreAssigned() {
        var priya = hall.town.person("Priya Nair", Role.SUPERVISING_SOCIAL_WORKER);
        var webb = hall.town.household("The Webb household");
        hall.town.household("The Baker household");
        hall.town.assign(priya, home);
        hall.town.assign(priya, webb);

        var reply = done(enrol(priya, null, null));

        assertEquals(
                List.of(home, webb).stream().sorted(Hall.BY_TEXT).toList(),
                reply.households().stream().map(Enrolment.InScope::household).toList());
    }

    @Test
    void aSocialWorkerEnrolsOnTheLaptopOfACarerTheyVisit() {
        var priya = hall.town.person("Priya Nair", Role.SUPERVISING_SOCIAL_WORKER);
        hall.town.assign(priya, home);

        assertInstanceOf(Result.Done.class, enrol(priya, home, null));
        assertEquals(new Result.AnotherBook(), enrol(priya, UUID.randomUUID(), null));
    }

    private static Enrolment.Reply done(Result result) {
        return assertInstanceOf(Result.Done.class, result).reply();
    }

    private Result enrol(UUID who, @Nullable UUID household, @Nullable UUID person) {
        var code = hall.code(who, Kind.LETTER).inGroups();
        return enrol(code, household, person, UUID.randomUUID().toString());
    }

    private Result enrol(String code, @Nullable UUID household, @Nullable UUID person, String key) {
        return hall.enrolling.enrol(
                new Enrolment.Request(code, UUID.randomUUID(), household, person), key);
    }
}
