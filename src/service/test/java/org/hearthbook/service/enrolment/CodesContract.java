package org.hearthbook.service.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.records.changes.Role;
import org.hearthbook.records.sync.Enrolment;
import org.hearthbook.records.sync.EnrolmentCode;
import org.hearthbook.records.sync.EnrolmentCode.Kind;
import org.hearthbook.service.enrolment.Enrolling.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// What codes promise, on whichever database.
abstract class CodesContract {

    private static final String WORDS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Hall hall;
    private UUID grace;

    abstract Hall open();

    @BeforeEach
    void begin() {
        hall = open();
        grace = hall.town.person("Grace Okafor", Role.CARER);
        hall.town.assign(grace, hall.town.household("The Okafor household"));
    }

    @AfterEach
    void end() {
        hall.close();
    }

    @ParameterizedTest
    @EnumSource
    void enrolOnce(Kind kind) {
        var code = hall.code(grace, kind);

        assertTrue(hall.enrol(code, "key-1") instanceof Result.Done);
        assertEquals(new Result.CodeWrong(), hall.enrol(code, "key-2"));
    }

    @Test
    void enrolOneOfFiftyWhoComeAtOnce() throws Exception {
        var code = hall.code(grace, Kind.LETTER);
        List<Callable<Result>> attempts =
                IntStream.range(0, 50)
                        .<Callable<Result>>mapToObj(it -> () -> hall.enrol(code, "key-" + it))
                        .toList();

        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = 0;
            for (var attempt : many.invokeAll(attempts)) {
                done += attempt.get() instanceof Result.Done ? 1 : 0;
            }
            assertEquals(1, done);
        }
    }

    @Test
    void answerTheSameLaptopTheSameAgain() {
        var code = hall.code(grace, Kind.LETTER);
        var request = new Enrolment.Request(code.inGroups(), UUID.randomUUID(), null, null);

        var first = hall.enrolling.enrol(request, "key-1");
        var again = hall.enrolling.enrol(request, "key-1");

        assertEquals(first, again);
    }

    @Test
    void areVoidAfterFiveWrongSecrets() {
        var code = hall.code(grace, Kind.LETTER);
        for (var wrong = 0; wrong < 5; wrong++) {
            assertEquals(new Result.CodeWrong(), hall.enrol(slipped(code, wrong), "key-1"));
        }

        assertEquals(new Result.CodeWrong(), hall.enrol(code, "key-1"));
    }

    @Test
    void stillCountAfterFourWrongSecrets() {
        var code = hall.code(grace, Kind.LETTER);
        for (var wrong = 0; wrong < 4; wrong++) {
            hall.enrol(slipped(code, wrong), "key-1");
        }

        assertTrue(hall.enrol(code, "key-1") instanceof Result.Done);
    }

    @Test
    void countNoSlipOfThePenAsAGuess() {
        var code = hall.code(grace, Kind.LETTER);
        var letters = code.inGroups();
        for (var slip = 0; slip < 20; slip++) {
            var typed = letters.substring(0, letters.length() - 1) + WORDS.charAt(slip);
            if (!typed.equals(letters)) {
                assertEquals(new Result.CodeWrong(), hall.enrol(typed, "key-1"));
            }
        }

        assertTrue(hall.enrol(code, "key-1") instanceof Result.Done);
    }

    @Test
    void areVoidWhenTheyAreTooOld() {
        var letter = hall.code(grace, Kind.LETTER);
        var spoken = hall.code(grace, Kind.SPOKEN);

        hall.clock.pass(901);
        assertEquals(new Result.CodeWrong(), hall.enrol(spoken, "key-1"));
        hall.clock.pass(Duration.ofDays(30).toSeconds());
        assertEquals(new Result.CodeWrong(), hall.enrol(letter, "key-1"));
    }

    @Test
    void areNotReadAloudForLong() {
        var tomorrow = hall.clock.instant().plus(Duration.ofDays(1));

        assertThrows(
                IllegalArgumentException.class,
                () -> hall.codes.issue(grace, Kind.SPOKEN, tomorrow));
    }

    @ParameterizedTest
    @EnumSource
    void areKeptWithoutTheirSecret(Kind kind) {
        var code = hall.code(grace, kind);

        var kept = hall.kept(code.selector());

        assertFalse(kept.contains(code.secret()), kept);
        assertFalse(kept.contains(code.inGroups()), kept);
    }

    /// The same code with another secret that is spelled well.
    private EnrolmentCode slipped(EnrolmentCode code, int wrong) {
        var secret = code.secret().substring(1);
        var other = WORDS.charAt((WORDS.indexOf(code.secret().charAt(0)) + wrong + 1) % 32);
        return new EnrolmentCode(code.kind(), code.selector(), other + secret);
    }
}
