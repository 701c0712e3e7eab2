package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.keys.Passphrase;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Sam joins a service that has their book. The first time it is cut short.
final class JoinerTest {

    private static final UUID MILL_LANE = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final UUID SAM = new UUID(0x7000, 0x8000_0000_0000_0003L);
    private static final byte[] FIRST = "by the first code".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "by the second code".getBytes(StandardCharsets.UTF_8);
    private static final PersonChange SOCIAL_WORKER =
            new PersonChange.WorkerAdded(
                    "Sam Example", Role.SUPERVISING_SOCIAL_WORKER, "North team");
    private static final String NO_ENROLMENT = "DELETE FROM enrolment";
    private static final String REFUSE =
            """
            CREATE TRIGGER no_room BEFORE INSERT ON enrolment
            BEGIN
                SELECT RAISE (ABORT, 'no room');
            END
            """;
    private static final String ALLOW = "DROP TRIGGER no_room";

    @TempDir private Path folder;
    private Kitchen laptop;

    @BeforeEach
    void layTheTable() {
        laptop = new Kitchen(folder.resolve("book"));
    }

    private SignIn join(Book book, Passphrase words, byte[] enrolment) {
        var joining = new Joining(SAM, "Sam", List.of(MILL_LANE), enrolment);
        return book.join(joining, words, laptop.code());
    }

    private OpenBook joined(Book book, Passphrase words, byte[] enrolment) {
        return assertInstanceOf(SignIn.NotFilled.class, join(book, words, enrolment)).book();
    }

    /// Changes the book while nobody has it.
    private void behindTheBack(String sql) throws SQLException {
        var database = "jdbc:sqlite:" + folder.resolve("book").resolve("book.db");
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertSignsIn(Book book, Passphrase words, byte[] enrolment) {
        var answer = book.signIn(SAM, words);
        try (var open = assertInstanceOf(SignIn.NotFilled.class, answer).book()) {
            assertEquals(List.of(MILL_LANE), open.bookcase().households());
            assertArrayEquals(enrolment, open.bookcase().enrolment().orElseThrow());
        }
    }

    @Test
    void keepsNobodyWhoseEnrolmentItCannotKeep() throws SQLException {
        laptop.create().close();
        behindTheBack(REFUSE);
        try (var book = laptop.open()) {
            var answer = join(book, Kitchen.amarasWords(), FIRST);

            assertInstanceOf(SignIn.NotPossible.class, answer);
            assertEquals(List.of(), book.people());
        }

        behindTheBack(ALLOW);
        try (var book = laptop.open()) {
            joined(book, Kitchen.bensWords(), SECOND).close();
            assertSignsIn(book, Kitchen.bensWords(), SECOND);
        }
    }

    @Test
    void letsInAgainWhomAnEarlierVersionLeftHalfIn() throws SQLException {
        try (var book = laptop.create()) {
            joined(book, Kitchen.amarasWords(), FIRST).close();
        }
        behindTheBack(NO_ENROLMENT);

        try (var book = laptop.open()) {
            joined(book, Kitchen.bensWords(), SECOND).close();

            assertEquals(List.of(new SignInName(SAM, "Sam")), book.people());
            assertEquals(List.of(), book.revoked());
            assertSignsIn(book, Kitchen.bensWords(), SECOND);
        }
    }

    @Test
    void leavesWhoeverIsInAsTheyAre() {
        try (var book = laptop.create()) {
            joined(book, Kitchen.amarasWords(), FIRST).close();

            var answer = join(book, Kitchen.bensWords(), SECOND);

            assertInstanceOf(SignIn.NotPossible.class, answer);
            assertSignsIn(book, Kitchen.amarasWords(), FIRST);
        }
    }

    @Test
    void leavesWhoeverHasWrittenPagesAsTheyAre() throws SQLException {
        try (var book = laptop.create();
                var open = joined(book, Kitchen.amarasWords(), FIRST)) {
            assertTrue(open.introduce("Mill Lane", SOCIAL_WORKER).isSaved());
        }
        behindTheBack(NO_ENROLMENT);

        try (var book = laptop.open()) {
            var answer = join(book, Kitchen.bensWords(), SECOND);

            assertInstanceOf(SignIn.NotPossible.class, answer);
            try (var open = Kitchen.signIn(book, SAM, Kitchen.amarasWords())) {
                assertEquals("Sam Example", open.person().name());
            }
        }
    }

    @Test
    void leavesWhoeverHasHalfWrittenSomethingAsTheyAre() throws SQLException {
        try (var book = laptop.create();
                var open = joined(book, Kitchen.amarasWords(), FIRST)) {
            assertTrue(open.drafts().keep("note:new", Map.of("text", "Half a thou")));
        }
        behindTheBack(NO_ENROLMENT);

        try (var book = laptop.open()) {
            var answer = join(book, Kitchen.bensWords(), SECOND);

            assertInstanceOf(SignIn.NotPossible.class, answer);
        }
    }
}
