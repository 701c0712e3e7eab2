package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.notes.NoteChoice;
import org.hearthbook.laptop.documents.press.Pressed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// Prints documents of a book on a Saturday, one after the other into the same file.
public record Printer(MillLane book, Path folder) {

    private static final Instant MADE = Instant.parse("2026-11-21T10:00:00Z");
    public static final Clock SATURDAY = Clock.fixed(MADE, ZoneId.of("Europe/London"));

    public Pressed agreement(UUID record) {
        return documents().agreement(book.household(), record, file(), calm());
    }

    public Pressed visit() {
        return documents().visit(book.household(), SignedVisit.RECORD, file(), calm());
    }

    public Pressed certificate(UUID record) {
        return documents().certificate(book.household(), book.pack(), record, file(), calm());
    }

    Pressed portfolio(UUID carer) {
        return documents().portfolio(book.household(), book.pack(), carer, file(), calm());
    }

    Pressed training(UUID carer) {
        return documents().training(book.household(), book.pack(), carer, file(), calm());
    }

    Pressed notes(NoteChoice choice) {
        return documents().notes(book.household(), book.pack(), choice, file(), calm());
    }

    /// What was printed last.
    public byte[] read(Pressed pressed) throws IOException {
        assertInstanceOf(Pressed.Written.class, pressed);
        return Files.readAllBytes(file());
    }

    Path file() {
        return folder.resolve("copy.pdf");
    }

    private Documents documents() {
        return new Documents(book.files(), SATURDAY);
    }

    private static Progress calm() {
        return Progress.unwatched();
    }
}
