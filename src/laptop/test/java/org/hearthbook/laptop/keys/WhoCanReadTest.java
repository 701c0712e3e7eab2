package org.hearthbook.laptop.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class WhoCanReadTest {

    private static final int WORLDS = 50;
    private static final int QUESTIONS = 200;
    private static final int PEOPLE = 12;
    private static final int HOUSEHOLDS = 8;

    private record Household(UUID id, SealingKey key) {}

    @SuppressWarnings("ArrayRecordComponent") // a row of one test, never compared
    private record Written(int household, byte[] where, byte[] words, byte[] sealed) {}

    private static final SecureRandom RANDOM = SeededRandom.forTest("WhoCanReadTest");

    /// 10,000 questions: may this person read this record? Each person holds every grant there is,
    /// as a thief of the whole disk would.
    @Test
    void everyoneReadsWhatTheyWereGrantedAndNothingElse() {
        var readable = 0;
        for (var world = 0; world < WORLDS; world++) {
            readable += askQuestionsInANewWorld();
        }

        System.out.println(readable + " of " + WORLDS * QUESTIONS + " could be read");
        assertTrue(readable > WORLDS * QUESTIONS / 10);
        assertTrue(readable < WORLDS * QUESTIONS * 9 / 10);
    }

    private int askQuestionsInANewWorld() {
        var people = Stream.generate(this::person).limit(PEOPLE).toList();
        var households = Stream.generate(this::household).limit(HOUSEHOLDS).toList();
        var granted = new boolean[PEOPLE][HOUSEHOLDS];
        var grants = grants(people, households, granted);
        var keyRings = people.stream().map(person -> keyRing(person, grants)).toList();
        var readable = 0;
        for (var question = 0; question < QUESTIONS; question++) {
            var written = written(households);
            var who = RANDOM.nextInt(PEOPLE);
            var may = granted[who][written.household()];
            assertEquals(may, canRead(keyRings.get(who), written));
            readable += may ? 1 : 0;
        }
        return readable;
    }

    private List<HouseholdGrant> grants(
            List<PersonKeys> people, List<Household> households, boolean[][] granted) {
        var grants = new ArrayList<HouseholdGrant>();
        for (var grant = 0; grant < PEOPLE * HOUSEHOLDS / 2; grant++) {
            var who = RANDOM.nextInt(PEOPLE);
            var where = RANDOM.nextInt(HOUSEHOLDS);
            var household = households.get(where);
            var card = people.get(who).card();
            if (!granted[who][where]) {
                grants.add(HouseholdGrant.to(card, household.id(), household.key()));
                granted[who][where] = true;
            }
        }
        return grants;
    }

    private static List<SealingKey> keyRing(PersonKeys person, List<HouseholdGrant> grants) {
        var keys = new ArrayList<SealingKey>();
        for (var grant : grants) {
            try {
                keys.add(claimed(grant, person).open(person));
            } catch (NotOpened _) {
                assertNotEquals(person.person(), grant.person());
            }
        }
        return keys;
    }

    /// One grant in ten of other people's is tried as if it were this person's own.
    private static HouseholdGrant claimed(HouseholdGrant grant, PersonKeys person) {
        return RANDOM.nextInt(10) == 0
                ? new HouseholdGrant(
                        grant.household(), person.person(), grant.keyId(), grant.sealed())
                : grant;
    }

    private static boolean canRead(List<SealingKey> keys, Written written) {
        var read = 0;
        for (var key : keys) {
            read += reads(key, written) ? 1 : 0;
        }
        assertTrue(read <= 1);
        return read == 1;
    }

    private static boolean reads(SealingKey key, Written written) {
        try {
            return Arrays.equals(written.words(), key.open(written.sealed(), written.where()));
        } catch (NotOpened _) {
            return false;
        }
    }

    private Written written(List<Household> households) {
        var household = RANDOM.nextInt(HOUSEHOLDS);
        var where = SeededRandom.bytes(RANDOM, 16);
        var words = SeededRandom.bytes(RANDOM, RANDOM.nextInt(600));
        var sealed = households.get(household).key().seal(words, where);
        return new Written(household, where, words, sealed);
    }

    private PersonKeys person() {
        return PersonKeys.generate(new UUID(RANDOM.nextLong(), RANDOM.nextLong()), RANDOM);
    }

    private Household household() {
        var id = new UUID(RANDOM.nextLong(), RANDOM.nextLong());
        return new Household(id, SealingKey.random(RANDOM));
    }
}
