package org.hearthbook.desktop.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.desktop.controls.Background;
import org.hearthbook.desktop.opening.RestoreModel.State;
import org.hearthbook.desktop.trying.Evening;
import org.hearthbook.desktop.trying.Screen;
import org.hearthbook.laptop.book.Book;
import org.hearthbook.laptop.book.BookOpening;
import org.hearthbook.laptop.book.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class RestoreModelTest {

    @TempDir Path folder;

    @Test
    void aBookThatCannotBeReadComesBackFromItsBackup() throws IOException {
        var book = folder.resolve("book");
        try (var evening = Evening.of(book)) {
            evening.closedBook().backups().take();
        }
        Files.write(
                book.resolve("book.db"),
                "not a book any more, only words".repeat(300).getBytes(StandardCharsets.UTF_8));
        var damaged = assertInstanceOf(BookOpening.Damaged.class, Book.open(book, Desk.real()));
        var desk = Desk.real();
        var model = new RestoreModel(book, desk.clock(), Background.none(), damaged.words());

        var choosing = assertInstanceOf(State.Choosing.class, model.state().get());
        var opened = new ArrayList<String>();
        try (var screen = Screen.show(() -> new RestoreView(model, () -> opened.add("opened")))) {
            look(screen, "choosing");
            screen.press("backup-1");
            look(screen, "sure");
            screen.press("restore");
            look(screen, "done");
            screen.press("open");
        }

        assertEquals(1, choosing.backups().size());
        assertEquals(List.of("opened"), opened);
        if (Book.open(book, Desk.real()) instanceof BookOpening.Opened(var back)) {
            assertEquals("Amara", back.people().getFirst().name());
            back.close();
        } else {
            throw new AssertionError("The book is not back");
        }
    }

    private static void look(Screen screen, String name) {
        screen.picture("doors-restore-" + name);
        assertEquals(List.of(), screen.faults(), name);
    }
}
