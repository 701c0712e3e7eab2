package org.hearthbook.laptop.handing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearthbook.laptop.book.Beginning;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookKeys;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.hearthbook.laptop.book.NewCarer;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.laptop.book.SignIn;
import org.hearthbook.laptop.keys.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Amara puts the book on a stick for Ben.
class HandOverTest {

    private static final Desk DESK = Desk.real();

    @TempDir private Path folder;
    private Book book;
    private OpenBook ben;

    @BeforeEach
    void bothAreInTheBook() {
        var made = Book.create(folder.resolve("book"), DESK);
        book = assertInstanceOf(BookOpening.Opened.class, made).book();
        var code = BookKeys.newRecoveryCode(DESK);
        var begun = book.begin("Mill Lane", carer("Amara"), words(), code);
        try (var amara = assertInstanceOf(Beginning.Begun.class, begun).book()) {
            assertTrue(amara.keys().addCarer(carer("Ben"), words(), code).isSaved());
        }
        var signedIn = book.signIn(book.people().getLast().person(), words());
        ben = assertInstanceOf(SignIn.SignedIn.class, signedIn).book();
    }

    @AfterEach
    void shut() {
        ben.close();
        book.close();
    }

    private static NewCarer carer(String name) {
        var since = LocalDate.of(2026, 9, 4);
        return new NewCarer(name + " Example", name, "primary", since, "Two children");
    }

    private static Passphrase words() {
        return Passphrase.of("purple kettle on the hob");
    }

    private HandedOver handOver(Path to) {
        return HandOver.make(ben, to, false, (_, _) -> {});
    }

    private Optional<?> last() {
        return ben.handKeys().last(ben.household().id());
    }

    private static List<Path> namesIn(Path stick) throws IOException {
        try (var names = Files.list(stick)) {
            return names.toList();
        }
    }

    @Test
    void makesOneFileAndRemembersWhen() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));

        var made = handOver(stick.resolve("book.hearth"));

        assertTrue(assertInstanceOf(HandedOver.Made.class, made).isNoted());
        assertTrue(last().isPresent());
        assertEquals(List.of(stick.resolve("book.hearth")), namesIn(stick));
    }

    /// A packed folder takes files and their names, and cannot be made to hold them.
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it writes the names down by itself")
    void isNotMadeWhereItsNameMayNotLast() throws IOException {
        var packed = folder.resolve("stick.zip");
        try (var stick = FileSystems.newFileSystem(packed, Map.of("create", "true"))) {
            var made = handOver(stick.getPath("/book.hearth"));

            assertInstanceOf(HandedOver.NotMade.class, made);
            assertEquals(List.of(), namesIn(stick.getPath("/")));
            assertEquals(Optional.empty(), last());
        }
    }
}
