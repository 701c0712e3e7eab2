package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.store.Backups;
import org.hearthbook.records.changes.Role;
import org.hearthbook.records.people.PersonChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

final class BookcaseTest {

    private static final UUID MILL_LANE = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final UUID HIGH_STREET = new UUID(0x7000, 0x8000_0000_0000_0002L);
    private static final UUID SAM = new UUID(0x7000, 0x8000_0000_0000_0003L);
    private static final byte[] ENROLMENT = "who we are".getBytes(StandardCharsets.UTF_8);
    private static final PersonChange SOCIAL_WORKER =
            new PersonChange.WorkerAdded(
                    "Sam Example", Role.SUPERVISING_SOCIAL_WORKER, "North team");

    @TempDir private Path folder;
    private Kitchen laptop;

    @BeforeEach
    void layTheTable() {
        laptop = new Kitchen(folder.resolve("book"));
    }

    private OpenBook join(Book book, UUID... households) {
        var joining = new Joining(SAM, "Sam", List.of(households), ENROLMENT);
        var answer = book.join(joining, Kitchen.amarasWords(), laptop.code());
        return assertInstanceOf(SignIn.NotFilled.class, answer).book();
    }

    @Test
    void holdsABookForEachHouseholdOfASocialWorker() {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE, HIGH_STREET)) {
            var second = first.bookcase().open(HIGH_STREET).orElseThrow();

            assertEquals(MILL_LANE, first.household().id());
            assertEquals(HIGH_STREET, second.household().id());
            assertEquals(List.of(first, second), first.bookcase().openAll());
            assertTrue(first.introduce("Mill Lane", SOCIAL_WORKER).isSaved());
            assertTrue(first.isIntroduced());
            assertFalse(second.isIntroduced());
            assertArrayEquals(ENROLMENT, first.bookcase().enrolment().orElseThrow());
        }
    }

    @Test
    void opensFirstTheBookThatKnowsWhoSignsIn() {
        try (var book = laptop.create()) {
            try (var first = join(book, MILL_LANE, HIGH_STREET)) {
                var second = first.bookcase().open(HIGH_STREET).orElseThrow();
                assertTrue(second.introduce("High Street", SOCIAL_WORKER).isSaved());
            }

            try (var signedIn = Kitchen.signIn(book, SAM, Kitchen.amarasWords())) {
                assertEquals(HIGH_STREET, signedIn.household().id());
                assertEquals(2, signedIn.bookcase().openAll().size());
            }
        }
    }

    @Test
    void locksEveryBookWithTheOneThatWasSignedInTo() {
        try (var book = laptop.create()) {
            var first = join(book, MILL_LANE, HIGH_STREET);
            var second = first.bookcase().open(HIGH_STREET).orElseThrow();

            first.close();

            assertThrows(
                    IllegalStateException.class,
                    () -> second.introduce("High Street", SOCIAL_WORKER));
        }
    }

    @Test
    void keepsTheOthersOpenWhenOneIsPutBack() {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE, HIGH_STREET)) {
            first.bookcase().open(HIGH_STREET).orElseThrow().close();

            assertTrue(first.introduce("Mill Lane", SOCIAL_WORKER).isSaved());
            var again = first.bookcase().open(HIGH_STREET).orElseThrow();
            assertTrue(again.introduce("High Street", SOCIAL_WORKER).isSaved());
        }
    }

    @Test
    void takesInAHouseholdAndLetsGoOfIt() {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE)) {
            var bookcase = first.bookcase();

            assertTrue(bookcase.begin(HIGH_STREET).isSaved());
            assertTrue(bookcase.begin(HIGH_STREET).isSaved());
            assertEquals(List.of(MILL_LANE, HIGH_STREET), bookcase.households());
            assertTrue(bookcase.open(HIGH_STREET).isPresent());
            assertTrue(bookcase.leave(HIGH_STREET, _ -> true).isSaved());
            assertEquals(Optional.empty(), bookcase.open(HIGH_STREET));
        }
    }

    @Test
    void waitsWithoutAnyHouseholdAndBeginsWithTheFirstThatComes() {
        try (var book = laptop.create();
                var waiting = join(book)) {
            var bookcase = waiting.bookcase();
            assertEquals(Optional.empty(), bookcase.openFirst());
            assertFalse(waiting.isIntroduced());

            bookcase.begin(MILL_LANE);
            var first = bookcase.openFirst().orElseThrow();

            assertEquals(MILL_LANE, first.household().id());
            assertTrue(first.introduce("Mill Lane", SOCIAL_WORKER).isSaved());
            first.close();
            assertThrows(IllegalStateException.class, () -> bookcase.open(MILL_LANE));
        }
    }

    @Test
    void letsWhoeverTheServiceKnowsInAgainOnceTheirLastHouseholdHasGone() {
        try (var book = laptop.create()) {
            try (var first = join(book, MILL_LANE)) {
                assertTrue(first.introduce("Mill Lane", SOCIAL_WORKER).isSaved());
                assertTrue(first.bookcase().leave(MILL_LANE, _ -> true).isSaved());
            }

            var answer = book.signIn(SAM, Kitchen.amarasWords());

            try (var waiting = assertInstanceOf(SignIn.NotFilled.class, answer).book()) {
                var nowhere = waiting.household().id();
                assertEquals(List.of(), waiting.bookcase().households());
                assertEquals(List.of(), waiting.bookcase().openAll());
                assertFalse(nowhere.equals(MILL_LANE));
            }
        }
    }

    @Test
    void goesNowhereWhileSomethingInItHasNotArrived() {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE, HIGH_STREET)) {
            var bookcase = first.bookcase();
            var second = bookcase.open(HIGH_STREET).orElseThrow();
            assertTrue(first.introduce("Mill Lane", SOCIAL_WORKER).isSaved());

            assertFalse(bookcase.leave(HIGH_STREET, _ -> false).isSaved());
            assertFalse(bookcase.forget(it -> it.equals(second)).isSaved());

            assertEquals(List.of(first, second), bookcase.openAll());
            assertTrue(first.act(Act.on(first.newId(), Kitchen.bedtime("A quiet day."))).isSaved());
            assertTrue(second.introduce("High Street", SOCIAL_WORKER).isSaved());
        }
    }

    @Test
    void takesNothingMoreOnceItHasGone() {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE)) {
            assertTrue(first.introduce("Mill Lane", SOCIAL_WORKER).isSaved());
            assertTrue(first.bookcase().leave(MILL_LANE, _ -> true).isSaved());

            var acted = first.act(Act.on(first.newId(), Kitchen.bedtime("Too late.")));

            assertInstanceOf(Acted.NotSaved.class, acted);
        }
    }

    @Test
    void comesBackWholeAfterItsGoingWasCutShort() throws SQLException {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE, HIGH_STREET)) {
            var second = first.bookcase().open(HIGH_STREET).orElseThrow();
            assertTrue(first.introduce("Mill Lane", SOCIAL_WORKER).isSaved());
            assertTrue(second.introduce("High Street", SOCIAL_WORKER).isSaved());
        }
        loseTheKeyTo(HIGH_STREET);

        try (var book = laptop.open();
                var first = Kitchen.signIn(book, SAM, Kitchen.amarasWords())) {
            assertEquals(List.of(MILL_LANE), first.bookcase().households());
            assertTrue(first.bookcase().begin(HIGH_STREET).isSaved());
            var again = first.bookcase().open(HIGH_STREET).orElseThrow();

            assertEquals(List.of(), again.damage());
            assertEquals(Optional.empty(), again.bag().reach());
            assertTrue(again.introduce("High Street", SOCIAL_WORKER).isSaved());
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private void loseTheKeyTo(UUID household) throws SQLException {
        var database = "jdbc:sqlite:" + folder.resolve("book").resolve("book.db");
        try (var connection = DriverManager.getConnection(database);
                var statement =
                        connection.prepareStatement(
                                "DELETE FROM household_grant WHERE household = ?")) {
            statement.setBytes(1, bytes(household));
            assertEquals(1, statement.executeUpdate());
        }
    }

    @Test
    void nobodyElseComesInWithoutAHousehold() {
        try (var book = laptop.create()) {
            UUID ben;
            try (var amara = laptop.begin(book)) {
                amara.keys().addCarer(Kitchen.BEN, Kitchen.bensWords(), laptop.code());
                ben = book.people().getLast().person();
            }
            try (var open = Kitchen.signIn(book, ben, Kitchen.bensWords())) {
                assertTrue(open.bookcase().leave(open.household().id(), _ -> true).isSaved());
            }

            assertInstanceOf(SignIn.NotPossible.class, book.signIn(ben, Kitchen.bensWords()));
        }
    }

    @Test
    void tellsWhenAHouseholdComesOrGoes() {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE)) {
            var told = new ArrayList<List<UUID>>();
            var bookcase = first.bookcase();
            var stop = bookcase.listen(() -> told.add(bookcase.households()));

            bookcase.begin(HIGH_STREET);
            bookcase.leave(HIGH_STREET, _ -> true);
            stop.run();
            bookcase.begin(HIGH_STREET);

            assertEquals(List.of(List.of(MILL_LANE, HIGH_STREET), List.of(MILL_LANE)), told);
        }
    }

    @Test
    void opensEachBookOnceHoweverManyAskForIt() {
        try (var book = laptop.create();
                var first = join(book, MILL_LANE, HIGH_STREET)) {
            var bookcase = first.bookcase();

            var asked = IntStream.range(0, 8).parallel().mapToObj(_ -> bookcase.openAll()).toList();

            assertEquals(1, asked.stream().distinct().count());
            assertEquals(2, bookcase.opened().size());
        }
    }

    @Test
    void opensNothingMoreOnceItIsClosed() {
        try (var book = laptop.create()) {
            var bookcase = join(book, MILL_LANE, HIGH_STREET).bookcase();
            bookcase.close();

            assertThrows(IllegalStateException.class, () -> bookcase.open(HIGH_STREET));
            assertEquals(List.of(), bookcase.opened());
        }
    }

    @Test
    void opensWithTheCodeThatTheServiceKept() {
        try (var book = laptop.create();
                var old = laptop.code();
                var newer = laptop.code()) {
            UUID me;
            try (var amara = laptop.begin(book)) {
                me = amara.me();
                assertTrue(amara.bookcase().escrow().add(old).isPresent());
                var slot = amara.bookcase().escrow().add(newer).orElseThrow();
                amara.bookcase().escrow().keepOnly(slot);
            }

            assertInstanceOf(SignIn.Wrong.class, book.signIn(me, old));
            var opened = assertInstanceOf(SignIn.SignedIn.class, book.signIn(me, newer)).book();
            var before = opened.bookcase().escrow().passphraseSlot();
            assertTrue(opened.keys().changePassphrase(newer, Kitchen.bensWords()).isSaved());
            assertFalse(opened.bookcase().escrow().passphraseSlot().equals(before));
            opened.close();
            Kitchen.signIn(book, me, Kitchen.bensWords()).close();
        }
    }

    @Test
    void forgetsARevokedPersonAndKeepsEveryoneElse() {
        try (var book = laptop.create()) {
            UUID amaraId;
            UUID benId;
            try (var amara = laptop.begin(book)) {
                amaraId = amara.me();
                amara.keys().addCarer(Kitchen.BEN, Kitchen.bensWords(), laptop.code());
                benId = book.people().getLast().person();
                amara.bookcase().keepEnrolment(ENROLMENT);
                book.backups().take();

                assertTrue(amara.bookcase().forget(_ -> true).isSaved());
            }

            assertEquals(List.of(new SignInName(benId, "Ben")), book.people());
            assertEquals(List.of(new SignInName(amaraId, "Amara")), book.revoked());
            assertInstanceOf(SignIn.NotPossible.class, book.signIn(amaraId, Kitchen.amarasWords()));
            assertEquals(1, book.backups().list().size());
            try (var ben = Kitchen.signIn(book, benId, Kitchen.bensWords())) {
                assertEquals("Ben Example", ben.person().name());
            }
        }
    }

    @Test
    void leavesNoWayInByABackupFromBefore() {
        UUID me;
        try (var book = laptop.create()) {
            try (var amara = laptop.begin(book)) {
                me = amara.me();
                book.backups().take();
                amara.bookcase().forget(_ -> true);
            }
            assertEquals(1, book.backups().list().size());
        }
        var backup = Backups.in(folder.resolve("book")).getFirst();
        Backups.restore(folder.resolve("book"), backup, laptop.desk.clock());
        try (var restored = laptop.open()) {
            assertInstanceOf(SignIn.NotPossible.class, restored.signIn(me, Kitchen.amarasWords()));
        }
    }

    @Test
    void addsKeysOfASecondLaptopOnlyOnce() {
        try (var book = laptop.create();
                var amara = laptop.begin(book)) {
            var before = amara.person().keys().size();

            amara.introduceKeys();
            amara.introduceKeys();

            assertEquals(before, amara.person().keys().size());
        }
    }
}
