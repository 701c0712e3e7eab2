package org.hearthbook.laptop.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What was half written stays sealed once the book is locked.
final class LockedDraftsTest {

    private static final String NOTE = "note:new";
    private static final Map<String, String> HALF = Map.of("text", "Half a thou");
    private static final Map<String, String> MORE = Map.of("text", "Half a thought");

    @TempDir private Path folder;
    private Book book;
    private OpenBook amara;

    @BeforeEach
    void writeHalfANote() {
        var laptop = new Kitchen(folder.resolve("book"));
        book = laptop.create();
        amara = laptop.begin(book);
        assertTrue(amara.drafts().keep(NOTE, HALF));
    }

    @AfterEach
    void shut() {
        book.close();
    }

    private void assertSheFinds(Map<String, String> fields) {
        try (var again = Kitchen.signIn(book, amara.me(), Kitchen.amarasWords())) {
            assertEquals(fields, again.drafts().find(NOTE).orElseThrow());
        }
    }

    @Test
    void nobodyOpensThemWithWhatIsLeftInMemory() {
        amara.close();

        assertTrue(amara.drafts().isClosed());
        assertEquals(Optional.empty(), amara.drafts().find(NOTE));
        assertSheFinds(HALF);
    }

    @Test
    void whatComesTooLateIsToldToBeNotKept() {
        amara.close();

        assertFalse(amara.drafts().keep(NOTE, MORE));
        assertSheFinds(HALF);
    }

    @Test
    void nothingIsLetGoOfAfterwards() {
        amara.close();

        amara.drafts().discard(NOTE);
        assertSheFinds(HALF);
    }
}
