package org.hearthbook.laptop.commands;

import org.hearthbook.laptop.book.Act;
import org.hearthbook.laptop.book.Acted;
import org.hearthbook.laptop.book.OpenBook;
import org.hearthbook.records.notes.Note;
import org.hearthbook.records.notes.NoteChange;
import org.hearthbook.records.notes.Wording;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Finds notes by their words, or writes one.
@Command(
        name = "notes",
        description = {
            "Finds notes by the words in them, or writes one from standard input.",
            "The id of a new note is printed only once it is safe on the disk."
        })
final class NotesCommand implements Task {

    /// What `--json` prints of each note.
    record Answer(UUID id, LocalDate day, String kind, String text) {}

    private static final String STANDARD_INPUT = "-";

    @Mixin private BookOption book = new BookOption();

    @Mixin private PersonOptions person = new PersonOptions();

    @Option(
            names = "--find",
            paramLabel = "WORDS",
            description = "Prints the notes with all of these words, or their beginnings.")
    private @Nullable String find;

    @Option(
            names = "--add",
            paramLabel = "-",
            description = "Writes a note of today; its text is read from standard input.")
    private @Nullable String add;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "everyday",
            description = "The kind of the new note (${DEFAULT-VALUE}).")
    private String kind = "everyday";

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "50",
            description = "Prints no more than this many (${DEFAULT-VALUE}).")
    private int most = 50;

    @Option(names = "--json", description = "Prints each note as one line of JSON.")
    private boolean json;

    @Override
    public Ending run(Terminal terminal) {
        if ((find == null) == (add == null)) {
            return new Ending.NotUnderstood(Words.of("notesAsk"));
        }
        if (add != null && !add.equals(STANDARD_INPUT)) {
            return new Ending.NotUnderstood(Words.of("notesAddFrom"));
        }
        return new Reception(book.folder(), terminal)
                .withOpenBook(
                        person,
                        open -> find == null ? add(terminal, open) : find(terminal, open, find));
    }

    private Ending find(Terminal terminal, OpenBook open, String words) {
        var notes =
                open.find(words, Integer.MAX_VALUE).stream()
                        .flatMap(it -> open.household().note(it).stream())
                        .limit(most)
                        .toList();
        notes.forEach(it -> print(terminal, it));
        return notes.isEmpty() ? new Ending.No(Words.of("notesNone")) : new Ending.Fine();
    }

    private void print(Terminal terminal, Note note) {
        var wording = note.wording();
        var text = wording.text().strip();
        if (json) {
            terminal.printJson(new Answer(note.id(), wording.happenedOn(), wording.kind(), text));
        } else {
            terminal.print(wording.happenedOn() + "  " + wording.kind() + "  " + note.id());
            text.lines().forEach(it -> terminal.print("    " + it));
        }
    }

    private Ending add(Terminal terminal, OpenBook open) {
        var pack = open.pack();
        if (pack.noteKind(kind).isEmpty()) {
            var known = pack.noteKinds().stream().map(it -> it.id()).toList();
            return new Ending.NotUnderstood(Words.of("notesKind", kind, String.join(", ", known)));
        }
        try {
            return add(terminal, open, text(terminal.rest()));
        } catch (CharacterCodingException _) {
            return new Ending.NotUnderstood(Words.of("notesNotUtf8"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private Ending add(Terminal terminal, OpenBook open, String text) {
        var id = open.newId();
        var wording =
                new Wording(
                        kind,
                        List.of(),
                        open.today(),
                        null,
                        text.strip(),
                        Map.of(),
                        List.of(),
                        List.of());
        var acted = open.act(Act.on(id, new NoteChange.NoteWritten(wording, List.of())));
        if (acted.isSaved()) {
            terminal.print(id.toString());
        }
        return ended(acted);
    }

    private static Ending ended(Acted acted) {
        return switch (acted) {
            case Acted.Saved _ -> new Ending.Fine();
            case Acted.Refused _ -> new Ending.No(acted.words());
            case Acted.NotSaved(var words) -> new Ending.DiskTrouble(words);
            case Acted.WrongPassphrase _ -> new Ending.WrongPassphrase(acted.words());
        };
    }
}
